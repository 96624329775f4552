import { all } from '../../chart.ts';
import { perChart } from '../../remembered.ts';

/** The presenting problems for which some symptom was written down: linked to it, or to a diagnosis that explains it. */
export const problemsWithSymptoms = perChart((chart): ReadonlySet<string> => {
  const described = all(chart, 'assessment').flatMap(({ body }) =>
    body.symptoms.flatMap(({ problems }) => problems),
  );
  const explained = all(chart, 'diagnosis')
    .flatMap(({ body }) => body.diagnoses)
    .filter(({ criteria }) => criteria.some(({ symptoms }) => symptoms.length > 0))
    .flatMap(({ problems }) => problems);
  return new Set([...described, ...explained]);
});
