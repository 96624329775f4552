import type { Span } from './reading.ts';

/** What was decided of a text, with the words that decided it. */
export interface Decision {
  /** Undefined where the text cannot be read: it is in another language, or says nothing either way. */
  readonly holds: boolean | undefined;
  /** How sure: 0.5 is a guess, 1 is certain. */
  readonly confidence: number;
  /** The words that speak for it, or where it does not hold, those that come nearest. */
  readonly passages: readonly Passage[];
}

/** Some words of one of the texts that were read. */
export interface Passage {
  /** The name of the text: `text`, `clientGoal`, `justificationText` … */
  readonly field: string;
  readonly span: Span;
}

export const noteLabels = [
  'linkedToGoal',
  'interventionSpecific',
  'interventionRationale',
  'clientResponse',
  'clinicianObservation',
  'clientSelfReport',
  'progressStated',
  'planForNext',
  'riskAddressed',
  'individualized',
  'functionalImpairmentOrSymptom',
  'stigmatizingLanguage',
  'thirdPartyIdentified',
  'billablePurpose',
] as const;
export const objectiveLabels = [
  'measurable',
  'timeBound',
  'behavioural',
  'baselineGiven',
  'clientWords',
] as const;
export const goalLabels = ['clientGoalInClientWords', 'clinicalGoalSameAim', 'canned'] as const;
export const pairLabels = ['cloned'] as const;
export const diagnosisLabels = [
  'symptomsSupportDiagnosis',
  'impairmentStated',
  'durationStated',
  'differentialConsidered',
] as const;

export interface NoteText {
  readonly text: string;
  readonly format?: string | undefined;
  readonly planGoals?:
    readonly { readonly goal: string; readonly objectives: readonly string[] }[] | undefined;
}

export interface GoalText {
  readonly clientGoal: string;
  readonly clinicalGoal: string;
}

export interface NotePairText {
  readonly previous: string;
  readonly current: string;
}

export interface DiagnosisText {
  readonly icd10: string;
  readonly name: string;
  readonly symptomsText: string;
  readonly justificationText: string;
}

type Decisions<L extends string> = Readonly<Record<L, Decision>>;
export type NoteReading = Decisions<(typeof noteLabels)[number]>;
export type ObjectiveReading = Decisions<(typeof objectiveLabels)[number]>;
export type GoalReading = Decisions<(typeof goalLabels)[number]>;
export type PairReading = Decisions<(typeof pairLabels)[number]>;
export type DiagnosisReading = Decisions<(typeof diagnosisLabels)[number]>;

/** Reads narrative as an auditor of documentation does. The same text gives the same decisions, and no text leaves the program. */
export interface Reader {
  readonly note: (note: NoteText) => NoteReading;
  readonly objective: (text: string) => ObjectiveReading;
  readonly goal: (goal: GoalText) => GoalReading;
  readonly pair: (pair: NotePairText) => PairReading;
  readonly diagnosis: (diagnosis: DiagnosisText) => DiagnosisReading;
}

/** A reader that may still be at work: undefined stands for what it has not read yet, or cannot read here. */
export type WaitingReader = {
  readonly [K in keyof Reader]: (...asked: Parameters<Reader[K]>) => ReturnType<Reader[K]> | undefined;
};
