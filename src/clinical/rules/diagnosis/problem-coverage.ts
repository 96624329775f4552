import type { Chart, ChartDocument } from '../../chart.ts';
import { all, signed, standing } from '../../chart.ts';
import type { Diagnosis } from '../../documents/diagnosis.ts';
import type { Intake } from '../../documents/intake.ts';
import { each } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { perChart } from '../../remembered.ts';
import type { DiagnosisEntry } from './active-diagnoses.ts';
import { activeDiagnoses, diagnosisName, isStillHeld } from './active-diagnoses.ts';

type Problem = Intake['problems'][number];
type Covered = { readonly problem: Problem } | { readonly entry: DiagnosisEntry };

const inForce = (chart: Chart): readonly ChartDocument<'diagnosis'>[] => standing(chart, 'diagnosis');

/** Absent from what was signed before the diagnosis had this list. */
const undiagnosedIn = ({ undiagnosed }: Partial<Diagnosis>): Diagnosis['undiagnosed'] => undiagnosed ?? [];

/** The problems that a diagnosis explains, or of which the record says why none does. */
const answered = perChart(chart => {
  const bodies = inForce(chart).map(({ body }) => body);
  const explained = bodies
    .flatMap(({ diagnoses }) => diagnoses.filter(isStillHeld))
    .flatMap(problemsOf(chart));
  const excused = bodies.flatMap(body =>
    undiagnosedIn(body).flatMap(({ problem, reason }) => (problem && reason?.trim() ? [problem] : [])),
  );
  return new Set([...explained, ...excused]);
});

const problemsBySymptom = perChart(
  chart =>
    new Map(
      all(chart, 'assessment').flatMap(({ body }) => body.symptoms.map(({ id, problems }) => [id, problems])),
    ),
);

/** The problems a diagnosis names, and those of the symptoms it rests on. */
const problemsOf =
  (chart: Chart) =>
  ({ problems, criteria }: DiagnosisEntry): readonly string[] => [
    ...problems,
    ...criteria.flatMap(({ symptoms }) => symptoms).flatMap(id => problemsBySymptom(chart).get(id) ?? []),
  ];

/** Problems and diagnoses can be held against each other once both are signed. */
function problemsAndDiagnoses(chart: Chart): Subject<Covered>[] {
  const isDiagnosed = signed(chart, 'diagnosis').length > 0;
  const intakes = standing(chart, 'intake');
  if (!isDiagnosed || intakes.length === 0) return [];
  return [
    ...intakes
      .flatMap(intake => each(intake, 'problems'))
      .map(({ value, place }) => ({ value: { problem: value }, place })),
    ...activeDiagnoses(chart).map(({ value: { entry }, place }) => ({ value: { entry }, place })),
  ];
}

export const problemCoverage = defineRule({
  id: 'diagnosis.problem-coverage',
  standsIn: ['intake', 'diagnosis'],
  messages: {
    uncovered: 'No diagnosis explains “{problem}”, and the record does not say why it has none.',
    unrooted: '{diagnosis} answers none of the problems the client came with.',
  },
  subjects: problemsAndDiagnoses,

  check(covered, { chart, fail }) {
    if ('entry' in covered) {
      const { entry } = covered;
      const isRooted = problemsOf(chart)(entry).length > 0;
      return isRooted
        ? undefined
        : fail('unrooted', { diagnosis: diagnosisName(entry) }, { at: ['problems'] });
    }
    const { id, name, clientWords } = covered.problem;
    const problem = shortened(name?.trim() || clientWords?.trim() || 'a problem without a name');
    return answered(chart).has(id) ? undefined : fail('uncovered', { problem });
  },
});
