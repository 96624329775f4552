import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { detailedEnough } from './detailed-enough.ts';

const short = {
  work: [rode({ done: 'Rode the bus.', why: 'Exposure.', response: 'Fear fell.', progress: undefined })],
  observation: 'Pale at first, shoulders lower and talking freely on the way back home.',
  selfReport: '“My heart was going, and it stopped by itself.” Slept well, no attacks.',
  betweenSessions: '',
  homework: '',
};
ruleCases(detailedEnough, {
  'not-applicable': [
    { when: 'it was an evaluation', chart: chartWith(noteOf({ serviceCode: '90791' })) },
    {
      when: 'there is nothing but ticks, which is another rule’s matter',
      chart: chartWith(noteOf({ ...short, observation: 'Pale.' })),
    },
  ],
  pass: [{ when: 'the account is clear', chart: chartWith(noteOf()) }],
  fail: [
    {
      when: 'it is short',
      chart: chartWith(noteOf(short)),
      says: 'The note of 16 March tells the session in 8 sentences and 49 words; 60 are asked for.',
      at: '',
    },
  ],
  'cannot-tell': [],
});
