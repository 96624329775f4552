import { chartWith, draft, measured, written } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { assessmentOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { itemRiskAnswered } from './item-risk-answered.ts';

const items = (last: string | undefined) => ({
  ...Object.fromEntries(Array.from({ length: 8 }, (_, nth) => [`phq9-${nth + 1}`, '1'])),
  ...(last !== undefined && { 'phq9-9': last }),
});
const phq9 = (last: string | undefined, more = {}) =>
  measured('measure:phq-9', '2026-03-16', { administeredOn: '2026-03-16', ...items(last), ...more });
const signedLater = (document: ReturnType<typeof phq9>) =>
  document.status === 'signed'
    ? { ...document, signature: { ...document.signature, on: '2026-03-18' } }
    : document;

ruleCases(itemRiskAnswered, {
  'not-applicable': [
    { when: 'no questionnaire was given', chart: chartWith(noteOf()) },
    { when: 'the answer was “not at all”', chart: chartWith(phq9('0')) },
    {
      when: 'the questionnaire does not ask',
      chart: chartWith(measured('measure:gad-7', '2026-03-16', { 'gad7-1': '3' })),
    },
  ],
  pass: [
    { when: 'it was asked in the session', chart: chartWith(phq9('1'), noteOf()) },
    {
      when: 'risk was assessed',
      chart: chartWith(phq9('1'), assessmentOf({ assessedOn: '2026-03-16' })),
    },
    {
      when: 'it says what was done',
      chart: chartWith(phq9('1', { criticalResponse: 'Asked at once: no plan; 988 given, sister told.' })),
    },
    { when: 'the day is not over', chart: chartWith(phq9('2'), { today: '2026-03-16' }) },
    {
      when: 'a blank was asked about in the session',
      chart: chartWith(phq9(undefined), noteOf({ risk: 'denied' })),
    },
  ],
  fail: [
    {
      when: 'nobody took it up',
      chart: chartWith(phq9('1'), noteOf({ risk: 'not-asked', riskNotAskedReason: 'No time.' })),
      says: 'Question 9 of the PHQ-9 of 16 March was answered “Several days”, and nothing says what was done.',
      at: 'criticalResponse',
    },
    {
      when: 'the client filled it in at home and it lies there unread',
      chart: chartWith(draft(phq9('3'))),
      says: 'Question 9 of the PHQ-9 of 16 March was answered “Nearly every day”, and nothing says what was done.',
    },
    {
      when: 'it was taken up a week later',
      chart: chartWith(phq9('2'), noteOf({ heldOn: '2026-03-23' })),
      says: 'Question 9 of the PHQ-9 of 16 March was answered “More than half the days”; the record takes it up only on 23 March.',
    },
    {
      when: 'a suicide screen is positive',
      chart: chartWith(
        measured('measure:asq', '2026-03-16', { 'asq-1': '0', 'asq-2': '1', 'asq-3': '0', 'asq-4': '0' }),
        written('safety-plan', { writtenOn: '2026-03-20' }),
      ),
      says: 'Question 2 of the ASQ of 16 March was answered “Yes”; the record takes it up only on 20 March.',
    },
  ],
  'cannot-tell': [
    {
      when: 'the answer to it was signed later',
      chart: chartWith(signedLater(phq9('1', { criticalResponse: 'Asked: no plan.' }))),
      says: 'What was done about question 9 of the PHQ-9 of 16 March was signed on 18 March; I cannot see that it was done by 16 March.',
      at: 'criticalResponse',
    },
    {
      when: 'the question was left out',
      chart: chartWith(phq9(undefined)),
      says: 'Question 9 of the PHQ-9 of 16 March was left without an answer, and I could not find that it was asked that day.',
    },
  ],
});
