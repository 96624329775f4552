import { chartWith, draft, written } from '../../../testing/chart-builder.ts';
import { dischargeOf, noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { summaryOnTime } from './summary-on-time.ts';

const closed = { episode: { closedOn: '2026-07-06' }, today: '2026-09-01' };
const letter = (contactOn: string) =>
  written('contact-note', {
    kind: 'communication',
    contactOn,
    withWhom: 'Client',
    reason: 'No session since spring.',
    content: 'River asks to keep the case open until the move is done.',
    followUp: 'Call in four weeks.',
  });

ruleCases(summaryOnTime, {
  'not-applicable': [
    { when: 'care goes on', chart: chartWith(noteOf()) },
    { when: 'care has not begun', chart: chartWith({ today: '2027-03-02' }) },
  ],
  pass: [
    { when: 'it was signed on the day', chart: chartWith(dischargeOf(), closed) },
    {
      when: 'there is time left',
      chart: chartWith(noteOf(), { episode: { closedOn: '2026-07-06' }, today: '2026-08-05' }),
    },
    {
      when: 'the summary itself ended care',
      chart: chartWith(dischargeOf({}, { signedOn: '2026-08-05' }), { today: '2026-09-01' }),
    },
    {
      when: 'a long silence is explained',
      chart: chartWith(noteOf(), letter('2026-06-20'), { today: '2026-07-20' }),
    },
    {
      when: 'the next session is arranged',
      chart: chartWith(noteOf({ nextOn: '2026-08-01' }), { today: '2026-07-20' }),
    },
  ],
  fail: [
    {
      when: 'nothing was written',
      chart: chartWith(noteOf(), closed),
      says: 'Care ended on 6 July, and there is no discharge summary; it was due by 5 August.',
      at: '',
    },
    {
      when: 'it was begun and never signed',
      chart: chartWith(draft(dischargeOf()), closed),
      says: 'Care ended on 6 July, and the discharge summary is not signed; it was due by 5 August.',
    },
    {
      when: 'it was signed late',
      chart: chartWith(dischargeOf({}, { signedOn: '2026-08-20' }), closed),
      says: 'Care ended on 6 July; the discharge summary was signed on 20 August, 15 days after it was due.',
    },
    {
      when: 'a residential setting asks for it sooner',
      chart: chartWith(noteOf(), {
        episode: { closedOn: '2026-07-06', setting: 'residential' },
        today: '2026-07-22',
      }),
      says: 'Care ended on 6 July, and there is no discharge summary; it was due by 21 July.',
    },
    {
      when: 'nobody came for a season and nothing is said',
      chart: chartWith(noteOf(), letter('2026-03-20'), { today: '2026-07-20' }),
      says: 'The client was last seen on 16 March, 126 days ago; there is neither a discharge summary nor a word on why the case stays open.',
      at: '',
    },
  ],
  'cannot-tell': [],
});
