import { all } from '../../chart.ts';
import { perChart } from '../../remembered.ts';

/** The words in which a client's own record names what is the matter: problems, symptoms, impairments, diagnoses, aims. */
export const ownWords = perChart((chart): readonly string[] =>
  [
    ...all(chart, 'intake').flatMap(({ body }) => body.problems.flatMap(one => [one.name, one.clientWords])),
    ...all(chart, 'assessment').flatMap(({ body }) => body.symptoms.map(({ symptom }) => symptom)),
    ...all(chart, 'assessment').flatMap(({ body }) => body.impairments.map(({ example }) => example)),
    ...all(chart, 'diagnosis').flatMap(({ body }) => body.diagnoses.map(({ name }) => name)),
    ...all(chart, 'treatment-plan').flatMap(({ body }) =>
      body.goals.flatMap(goal => [
        goal.clinicalWording,
        goal.clientWords,
        ...goal.objectives.map(one => one.objective),
      ]),
    ),
  ].filter(text => text !== undefined),
);
