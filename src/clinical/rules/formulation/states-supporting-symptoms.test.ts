import { chartWith } from '../../../testing/chart-builder.ts';
import { assessmentOf, formulationOf } from '../../../testing/river-evidence.ts';
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
      when: 'it tells the client’s own symptoms',
      chart: chartWith(assessmentOf(), only('Hands numb, days planned around line 4, detours.')),
    },
  ],
  fail: [
    {
      when: 'no symptom is told',
      chart: chartWith(assessmentOf(), only('A careful household taught caution.', ['s1'])),
      says: 'The formulation names fewer than 2 of the symptoms on which the diagnosis rests.',
      at: 'summary',
    },
    {
      when: 'nothing points to a rating',
      chart: chartWith(assessmentOf(), only('Panic and avoidance follow each other.')),
      says: 'The formulation points to no rated symptom and gives no score.',
      at: 'restsOn',
    },
  ],
  'cannot-tell': [],
});
