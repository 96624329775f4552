import type { Intake } from '../documents/intake.ts';
import type { TreatmentPlan } from '../documents/treatment-plan.ts';
import type { AnyBody } from '../kit/document.ts';
import type { LibraryPart } from '../kit/field.ts';
import type { Evidence, PlanLines } from './plan-lines.ts';

type Goal = TreatmentPlan['goals'][number];

/** A line of the library, and the entry that it begins. */
export interface StartingPoint {
  /** The line itself; of an intervention the name of the technique. */
  readonly words: string;
  /** A quieter word on it: how it is measured. */
  readonly remark?: string;
  /** The answers of the new entry, by field, with their gaps open. */
  readonly answers: AnyBody;
  /** What a technique is and what speaks for it; most of it is for the reader and goes into no entry. */
  readonly method?: Method;
}
export interface Method {
  readonly does: string;
  readonly why: string;
  readonly evidence: Evidence;
}

const counted = {
  rating: 'Rated 0 to 10',
  instrument: 'By questionnaire',
  count: 'Counted',
  percentage: 'As a percentage',
} as const;

/** Why a technique helps is true of many; the gap asks what makes it right for this one. */
const whyThisClient = '{why for this client}';

const withStop = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

const ofPart: Readonly<Record<LibraryPart, (lines: PlanLines) => readonly StartingPoint[]>> = {
  problems: ({ problems }) =>
    problems.map(({ problem }) => ({
      words: problem,
      answers: { shows: problem } satisfies Partial<Intake['problems'][number]>,
    })),
  goals: ({ goals }) =>
    goals.map(({ goal, measuredBy, instrument }) => ({
      words: goal,
      remark: instrument ?? counted[measuredBy],
      answers: {
        clinicalWording: goal,
        measuredBy,
        ...(instrument === undefined ? {} : { instrument }),
      } satisfies Partial<Goal>,
    })),
  objectives: ({ objectives }) =>
    objectives.map(({ objective, measure }) => ({
      words: objective,
      remark: measure,
      answers: { objective, measure } satisfies Partial<Goal['objectives'][number]>,
    })),
  interventions: ({ interventions }) =>
    interventions.map(({ technique, ...method }) => ({
      words: technique,
      answers: {
        technique,
        rationale: `${withStop(method.why)} ${whyThisClient}`,
      } satisfies Partial<Goal['interventions'][number]>,
      method,
    })),
};

/** The lines for a disorder from which entries of a list may start. */
export const startingPoints = (part: LibraryPart, lines: PlanLines): readonly StartingPoint[] =>
  ofPart[part](lines);
