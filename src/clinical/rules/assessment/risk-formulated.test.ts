import { chartWith, measured } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { assessmentOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { riskFormulated } from './risk-formulated.ts';

const on = '2026-03-16';
const phq = (answer: string, more = {}) =>
  measured('measure:phq-9', on, { administeredOn: on, 'phq9-9': answer, ...more });
const weighed = {
  riskFindings: ['passive-ideation' as const],
  riskFactors: 'Lost shifts, poor sleep.',
  protectiveFactors: 'A sister, the crew.',
  riskLevel: 'low' as const,
  riskReasoning: 'Passing wishes without plan; sister informed, asked again each week.',
};
const first = assessmentOf(weighed);
const sameDay = (change = {}) => assessmentOf({ assessedOn: on, occasion: 'crisis', ...weighed, ...change });
const asked =
  'Wished to be dead on one evening; no plan, no intent. Judged low; sister called from the room.';

ruleCases(riskFormulated, {
  'not-applicable': [
    { when: 'no screen is positive', chart: chartWith(first, phq('0')) },
    {
      when: 'the question was left out',
      chart: chartWith(measured('measure:phq-9', on, { administeredOn: on })),
    },
    {
      when: 'nothing of that day speaks of it, which another rule tells',
      chart: chartWith(first, phq('1'), noteOf()),
    },
    {
      when: 'the day is not over',
      chart: chartWith(phq('1'), sameDay({ riskLevel: undefined }), { today: on }),
    },
  ],
  pass: [
    { when: 'a full assessment was made that day', chart: chartWith(phq('1'), sameDay()) },
    {
      when: 'the note of the day weighs it, and the assessment knows the factors',
      chart: chartWith(first, phq('1'), noteOf({ risk: 'found', riskDetail: asked })),
    },
    {
      when: 'it is written beside the questionnaire',
      chart: chartWith(first, phq('1', { criticalResponse: asked })),
    },
  ],
  fail: [
    {
      when: 'the assessment stops at the findings',
      chart: chartWith(phq('2'), sameDay({ riskLevel: undefined, riskReasoning: ' ' })),
      says: 'The PHQ-9 of 16 March calls for a risk assessment; the one of 16 March lacks the level judged, the reasoning and the steps taken.',
      at: 'riskLevel',
    },
  ],
  'cannot-tell': [
    {
      when: 'what was written is thin',
      chart: chartWith(first, phq('1'), noteOf({ risk: 'found', riskDetail: 'Thoughts of death at night.' })),
      says: 'The PHQ-9 of 16 March calls for a risk assessment; in what was written then I could not find plan or intent, the level judged, what was done.',
    },
  ],
});
