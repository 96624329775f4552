import { chartWith } from '../../../testing/chart-builder.ts';
import { assessmentOf, diagnosisOf, formulationOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { statesSupportingSymptoms } from './states-supporting-symptoms.ts';

const only = (summary: string, restsOn: string[] = []) =>
  formulationOf({
    summary,
    restsOn,
    orientationFit: 'It suits.',
    predisposing: '',
    precipitating: '',
    perpetuating: '',
    protective: '',
    strengthsAndResponsivity: '',
  });

ruleCases(statesSupportingSymptoms, {
  'not-applicable': [{ when: 'there is no formulation', chart: chartWith(assessmentOf()) }],
  pass: [
    { when: 'symptoms are told and linked', chart: chartWith(assessmentOf(), formulationOf()) },
    {
      when: 'the score stands in the words',
      chart: chartWith(only('Panic and sleeplessness (GAD-7 of 14) follow each other.')),
    },
    {
      when: 'how often is told in words',
      chart: chartWith(only('Panic on most rides, four times a week, and avoidance of all the others.')),
    },
    {
      when: 'it paints the picture of the diagnosis in words of its own',
      chart: chartWith(
        diagnosisOf(),
        only('Out of the blue his chest pounds, he gasps, goes dizzy and is sure to die within minutes.', [
          's1',
        ]),
      ),
    },
    {
      when: 'it tells the client’s own symptoms',
      chart: chartWith(assessmentOf(), only('Hands numb, days planned around line 4, detours.')),
    },
  ],
  fail: [
    {
      when: 'no symptom is told',
      chart: chartWith(assessmentOf(), only('A careful household taught caution.', ['s1'])),
      says: 'In the formulation I could not find 2 of the symptoms on which the diagnosis rests.',
      at: 'summary',
    },
    {
      when: 'nothing points to a rating',
      chart: chartWith(assessmentOf(), only('Panic and avoidance follow each other.')),
      says: 'The formulation points to no rated symptom, and I could not find a figure in its words.',
      at: 'restsOn',
    },
  ],
  'cannot-tell': [
    {
      when: 'it is written in a language that is not read here',
      chart: chartWith(only('Los ataques en el autobús y el insomnio se alimentan el uno al otro.')),
      says: 'I could not read these sentences.',
      at: 'summary',
    },
  ],
});
