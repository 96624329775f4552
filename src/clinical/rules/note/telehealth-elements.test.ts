import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { telehealthElements } from './telehealth-elements.ts';

type Told = Parameters<typeof noteOf>[0];
const whole =
  'Encrypted video link. River was at home in the kitchen, alone; I in my office. Video agreed again.';
const byVideo = (change: Told = {}) => noteOf({ place: 'video', telehealthStatement: whole, ...change });
const byPhone = (change: Told = {}) =>
  byVideo({ place: 'phone', telehealthStatement: 'River at home; I in my office.', ...change });
const enforced = { enforceInPerson: true };

ruleCases(telehealthElements, {
  'not-applicable': [{ when: 'they met in the office', chart: chartWith(noteOf()) }],
  pass: [
    { when: 'means and both places are told', chart: chartWith(byVideo()) },
    {
      when: 'a call says why it was no video',
      chart: chartWith(byPhone({ noVideoReason: 'No data left this month.' })),
    },
    {
      when: 'the statement of a call says it',
      chart: chartWith(
        byPhone({ telehealthStatement: 'Video failed twice; River at home, I in my office.' }),
      ),
    },
    {
      when: 'they met in one room within the months that are asked for',
      chart: chartWith(noteOf({ heldOn: '2026-03-09' }), byVideo()),
      parameters: enforced,
    },
  ],
  fail: [
    {
      when: 'nothing is stated',
      chart: chartWith(byVideo({ telehealthStatement: undefined })),
      says: 'The session of 16 March was held at a distance, and the note does not say how and where.',
      at: 'telehealthStatement',
    },
    {
      when: 'nobody’s place is told',
      chart: chartWith(byVideo({ telehealthStatement: 'Encrypted video, stable. Consent confirmed.' })),
      says: [
        'In the telehealth statement of 16 March I could not find where the client was.',
        'In the telehealth statement of 16 March I could not find where you were.',
      ],
      at: 'telehealthStatement',
    },
    {
      when: 'the means is not told',
      chart: chartWith(byVideo({ telehealthStatement: 'River in the kitchen at home; I in my office.' })),
      says: 'In the telehealth statement of 16 March I could not find by what means you met.',
    },
    {
      when: 'a call does not say why it was no video',
      chart: chartWith(byPhone()),
      says: 'The session of 16 March was held by phone, and I could not find why not by video.',
      at: 'noVideoReason',
    },
    {
      when: 'they never met in one room, where that is enforced',
      chart: chartWith(byVideo()),
      parameters: enforced,
      says: 'No meeting in one room stands in the 6 months before the session of 16 March at a distance.',
      at: 'place',
    },
    {
      when: 'they last met in one room more than a year before a later session',
      chart: chartWith(noteOf({ heldOn: '2025-01-13' }), byVideo({ heldOn: '2025-02-10' }), byVideo()),
      parameters: enforced,
      says: 'No meeting in one room stands in the 12 months before the session of 16 March at a distance.',
    },
  ],
  'cannot-tell': [],
});
