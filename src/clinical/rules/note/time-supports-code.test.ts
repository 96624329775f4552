import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { timeSupportsCode } from './time-supports-code.ts';

const lasting = (stoppedAt: string, serviceCode: string) =>
  chartWith(noteOf({ startedAt: '10:00', stoppedAt, serviceCode }));
ruleCases(timeSupportsCode, {
  'not-applicable': [
    { when: 'the code is not timed', chart: lasting('11:30', '90853') },
    {
      when: 'the times are missing, which is another rule’s matter',
      chart: chartWith(noteOf({ startedAt: undefined })),
    },
    {
      when: 'the stop comes before the start, which is another rule’s matter',
      chart: lasting('09:38', '90834'),
    },
  ],
  pass: [
    ...(
      [
        ['10:16', '90832'],
        ['10:37', '90832'],
        ['10:38', '90834'],
        ['10:52', '90834'],
        ['10:53', '90837'],
        ['10:26', '90847'],
        ['10:30', '90839'],
        ['11:14', '90839'],
        ['11:15', '90839, 90840'],
        ['10:45', '90834-95'],
        ['10:45', '90785, 90834'],
      ] as const
    ).map(([until, code]) => ({ when: `${code} took until ${until}`, chart: lasting(until, code) })),
    {
      when: 'the session went past midnight',
      chart: chartWith(noteOf({ startedAt: '23:40', stoppedAt: '00:25' })),
    },
    {
      when: 'only minutes in all are told, and they fit',
      chart: chartWith(noteOf({ startedAt: undefined, stoppedAt: undefined, minutes: 45 })),
    },
    { when: 'the minutes fit', chart: lasting('10:38', '90834') },
    { when: 'a long session has no upper end', chart: lasting('11:40', '90837') },
    {
      when: 'what was not therapy is taken off',
      chart: chartWith(
        noteOf({ startedAt: '10:00', stoppedAt: '11:00', otherMinutes: 20, serviceCode: '90836' }),
      ),
    },
  ],
  fail: [
    {
      when: 'it was too short',
      chart: lasting('10:52', '90837'),
      says: 'The session of 16 March took 52 minutes of therapy; 90837 needs 53 minutes or more.',
      at: 'serviceCode',
    },
    {
      when: 'it was too short by its minutes in all, under a code with a modifier',
      chart: chartWith(
        noteOf({ startedAt: undefined, stoppedAt: undefined, minutes: 37, serviceCode: '90834-95' }),
      ),
      says: 'The session of 16 March took 37 minutes of therapy; 90834 needs 38 to 52 minutes.',
    },
    {
      when: 'a crisis was too short for the half hour added',
      chart: lasting('11:14', '90839, 90840'),
      says: 'The session of 16 March took 74 minutes of therapy; 90840 needs 75 minutes or more.',
    },
    {
      when: 'more was no therapy than the whole session took',
      chart: chartWith(noteOf({ otherMinutes: 60 })),
      says: 'The session of 16 March took 0 minutes of therapy; under 16 no psychotherapy code may be used.',
    },
    {
      when: 'it was too short for any code',
      chart: lasting('10:15', '90832'),
      says: 'The session of 16 March took 15 minutes of therapy; under 16 no psychotherapy code may be used.',
    },
    {
      when: 'it was longer than its code, as a hint',
      chart: lasting('10:40', '90832'),
      says: 'The session of 16 March took 40 minutes of therapy; 90832 is meant for 16 to 37 minutes.',
    },
  ],
  'cannot-tell': [
    {
      when: 'a medical visit is not told apart',
      chart: lasting('11:00', '90836'),
      says: 'On 16 March the minutes of the medical visit are not stated apart, so I cannot tell how long therapy took.',
      at: 'otherMinutes',
    },
  ],
});
