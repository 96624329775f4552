import { chartWith, draft, written } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { codeConditionsMet } from './code-conditions-met.ts';

const coded = (serviceCode: string, change: Parameters<typeof noteOf>[0] = {}) =>
  noteOf({ serviceCode, ...change }, { id: `note-${serviceCode}` });
const kept = (serviceCode: string, startsAt: string) =>
  draft(
    written(
      'appointment',
      { heldOn: '2026-03-16', startsAt, status: 'kept', serviceCode },
      { id: `appointment-${startsAt}` },
    ),
  );
const group = (present: string) => chartWith(coded('90853', { modality: 'group', present }));

ruleCases(codeConditionsMet, {
  'not-applicable': [
    { when: 'no code is written down', chart: chartWith(noteOf({ serviceCode: undefined })) },
  ],
  pass: [
    { when: 'one session stands under one code', chart: chartWith(noteOf()) },
    {
      when: 'what made communication harder is chosen',
      chart: chartWith(coded('90834, 90785', { communicationFactor: 'caregiver' })),
    },
    {
      when: 'the note itself tells that an interpreter was there',
      chart: chartWith(coded('90834, 90785', { present: 'Client and interpreter' })),
    },
    { when: 'a medical visit stands beside its add-on', chart: chartWith(coded('99213, 90833')) },
    { when: 'a long crisis has its further half hour', chart: chartWith(coded('90839, 90840')) },
    { when: 'the group was of a size that is allowed', chart: group('Client and six other members') },
    {
      when: 'individual and group therapy stand on one day',
      chart: chartWith(noteOf(), coded('90853', { present: '8 members' })),
    },
    {
      when: 'the interview was on another day',
      chart: chartWith(coded('90791', { heldOn: '2026-03-02' }), noteOf()),
    },
    {
      when: 'the calendar says otherwise of the same hour, which is another rule’s matter',
      chart: chartWith(noteOf(), kept('90791', '10:00')),
    },
  ],
  fail: [
    {
      when: 'harder communication is added to a crisis',
      chart: chartWith(coded('90839, 90785', { communicationFactor: 'report-duty' })),
      says: 'On 16 March 90785 stands without a code that it may be added to.',
      at: 'serviceCode',
    },
    {
      when: 'the further half hour stands alone',
      chart: chartWith(coded('90840')),
      says: 'On 16 March 90840 stands without a code that it may be added to.',
    },
    {
      when: 'nothing says what made communication harder',
      chart: chartWith(coded('90834, 90785')),
      says: '90785 is added on 16 March, and I could not find what made communication harder.',
      at: 'communicationFactor',
    },
    {
      when: 'two sessions of a day stand under individual therapy',
      chart: chartWith(coded('90832'), coded('90834')),
      says: 'On 16 March individual therapy stands 2 times under one clinician; 1 a day is allowed.',
    },
    {
      when: 'one code is multiplied',
      chart: chartWith(coded('90834 x2')),
      says: 'On 16 March individual therapy stands 2 times under one clinician; 1 a day is allowed.',
    },
    {
      when: 'therapy stands beside the first interview',
      chart: chartWith(coded('90791'), coded('90834')),
      says: 'On 16 March 90834 stands beside a first diagnostic interview of the same day.',
      at: 'serviceCode',
    },
    {
      when: 'the interview of that day stands on the calendar only',
      chart: chartWith(kept('90791', '09:00'), kept('90834', '10:00'), noteOf()),
      says: 'On 16 March 90834 stands beside a first diagnostic interview of the same day.',
    },
    {
      when: 'the group was too large',
      chart: group('Client and 14 other members'),
      says: 'The group of 16 March had 15 people; 90853 is for 2 to 12.',
      at: 'present',
    },
  ],
  'cannot-tell': [
    {
      when: 'the medical visit stands elsewhere',
      chart: chartWith(coded('90833')),
      says: 'I cannot see the medical visit of 16 March that 90833 adds to.',
    },
    {
      when: 'the group is not counted',
      chart: group('Client and the group'),
      says: 'The note of 16 March does not say how many took part, so I cannot tell whether the group was within 2 to 12.',
      at: 'present',
    },
  ],
});
