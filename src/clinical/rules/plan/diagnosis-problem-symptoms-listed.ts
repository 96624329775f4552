import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { perChart } from '../../remembered.ts';
import { problemsWithSymptoms } from './described-problems.ts';
import { standingPlans } from './standing-plans.ts';

/** The presenting problems of the record by identity, each with what it is called. */
const problemNames = perChart(
  chart =>
    new Map(
      all(chart, 'intake').flatMap(({ body }) =>
        body.problems.map(
          ({ id, name, clientWords }) =>
            [id, name?.trim() || clientWords?.trim() || 'without a name'] as const,
        ),
      ),
    ),
);

const isAssessed = (chart: Chart): boolean => all(chart, 'assessment').length > 0;

export const diagnosisProblemSymptomsListed = defineRule({
  id: 'plan.diagnosis-problem-symptoms-listed',
  standsIn: ['treatment-plan'],
  messages: {
    noDiagnosis: 'The plan does not say which diagnosis it treats.',
    noProblem: 'The plan does not say which of the presenting problems it answers.',
    noSymptom: 'No symptom or behavior is written down for “{problem}”, which the plan treats.',
    unknown: 'The plan answers a problem that I could not find in the record.',
  },
  subjects: standingPlans,

  check({ body }, { chart, fail, cannotTell }) {
    const where = { at: ['problems'] };
    const names = problemNames(chart);
    if (body.problems.some(id => !names.has(id))) return cannotTell('unknown', {}, where);

    const bare = isAssessed(chart) ? body.problems.filter(id => !problemsWithSymptoms(chart).has(id)) : [];
    return [
      ...(body.diagnoses.length === 0 ? [fail('noDiagnosis', {}, { at: ['diagnoses'] })] : []),
      ...(body.problems.length === 0 ? [fail('noProblem', {}, where)] : []),
      ...bare.map(id => fail('noSymptom', { problem: shortened(names.get(id) ?? '') }, where)),
    ];
  },
});
