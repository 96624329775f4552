import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { responseSpecific } from './response-specific.ts';

const answering = (response: string) => chartWith(noteOf({ work: [rode({ response })] }));
const twice = (done: string) =>
  chartWith(
    noteOf({ work: [rode({ response: 'Held the pole and named the fear aloud.' })] }),
    noteOf({
      heldOn: '2026-03-23',
      work: [rode({ done, response: 'Held the pole and named the fear aloud.' })],
    }),
  );

ruleCases(responseSpecific, {
  'not-applicable': [
    { when: 'no response is told, which another rule says', chart: answering('Very positive.') },
    { when: 'it was an evaluation', chart: chartWith(noteOf({ serviceCode: '90791' })) },
  ],
  pass: [
    { when: 'it is told', chart: chartWith(noteOf()) },
    { when: 'it is told in few words', chart: answering('Cried, then laughed.') },
    { when: 'the client is quoted beside the phrase', chart: answering('Engaged; said, “Never again.”') },
    {
      when: 'more is told than the phrase',
      chart: answering(
        'Engaged: held the pole, dropped the bottle and waited at the door until breath slowed.',
      ),
    },
    {
      when: 'the whole work is the same too, which another rule says',
      chart: twice(rode().done!),
    },
  ],
  fail: [
    {
      when: 'phrases of any note stand for it',
      chart: answering('Client was receptive and engaged in session, participated well.'),
      says: '“Client was receptive and engaged in session, participated…” could stand in any note; I could not find what this client did or said on 16 March.',
      at: 'work.w1.response',
    },
    {
      when: 'understanding is verbalized, as in any note',
      chart: answering('Client verbalized understanding and agreed to continue with treatment as planned.'),
      says: '“Client verbalized understanding and agreed to continue with…” could stand in any note; I could not find what this client did or said on 16 March.',
    },
    {
      when: 'other work is answered in the very same words',
      chart: twice('Spun in the chair for a minute at a time to bring the heart up.'),
      says: 'The response of 23 March stands word for word in the note of 16 March.',
      at: 'work.w1.response',
    },
  ],
  'cannot-tell': [],
});
