import { chartWith, written } from '../../../testing/chart-builder.ts';
import { dischargeOf, noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { inactiveCaseAddressed } from './inactive-case-addressed.ts';

const inMay = { today: '2026-05-10' };
const appointment = (heldOn: string, status: 'planned' | 'kept' | 'missed') =>
  written('appointment', { heldOn, status }, { id: 'a1' });
const missed = written('contact-note', {
  kind: 'missed',
  contactOn: '2026-03-23',
  withWhom: 'Client',
  reason: 'Did not come.',
  missedBy: 'client',
  outreach: 'Called at 10:20 and wrote the next day; no answer yet.',
  content: 'The place is kept until the end of May.',
  followUp: 'Letter in two weeks.',
});

ruleCases(inactiveCaseAddressed, {
  'not-applicable': [
    { when: 'the client was seen of late', chart: chartWith(noteOf(), { today: '2026-04-15' }) },
    {
      when: 'an appointment was kept since',
      chart: chartWith(noteOf(), appointment('2026-04-20', 'kept'), inMay),
    },
    { when: 'care has not begun', chart: chartWith(inMay) },
    { when: 'care has ended', chart: chartWith(noteOf(), inMay, { episode: { closedOn: '2026-03-20' } }) },
    {
      when: 'a discharge summary ended care',
      chart: chartWith(noteOf(), dischargeOf({ dischargedOn: '2026-03-20' }), inMay),
    },
    {
      when: 'the case sleeps so long that it needs a summary',
      chart: chartWith(noteOf(), { today: '2026-07-20' }),
    },
  ],
  pass: [
    {
      when: 'the next session is arranged',
      chart: chartWith(noteOf(), appointment('2026-05-12', 'planned'), inMay),
    },
    { when: 'the note says when they meet', chart: chartWith(noteOf({ nextOn: '2026-05-12' }), inMay) },
    { when: 'somebody tried to reach the client', chart: chartWith(noteOf(), missed, inMay) },
  ],
  fail: [
    {
      when: 'weeks went by in silence',
      chart: chartWith(noteOf(), appointment('2026-03-23', 'missed'), inMay),
      says: 'The client was last seen on 16 March, 55 days ago; nothing is arranged, and nothing says who tried to reach the client or why the case stays open.',
      at: '',
    },
  ],
  'cannot-tell': [],
});
