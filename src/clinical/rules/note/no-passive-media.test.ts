import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { noPassiveMedia } from './no-passive-media.ts';

const doing = (done: string) => chartWith(noteOf({ work: [rode({ done })] }));
ruleCases(noPassiveMedia, {
  'not-applicable': [
    { when: 'nothing is told', chart: doing(' ') },
    { when: 'it was an evaluation', chart: chartWith(noteOf({ serviceCode: '90791' })) },
  ],
  pass: [
    { when: 'nothing was watched', chart: chartWith(noteOf()) },
    {
      when: 'a clip was worked with',
      chart: doing('Watched a short video of a crowded bus and rated fear every minute.'),
    },
  ],
  fail: [
    {
      when: 'a film filled the session',
      chart: doing('Client chose a comedy. We watched the movie until time was up.'),
      says: 'On 16 March film or television was watched, and I could not find therapeutic work done with it.',
      at: 'work.w1.done',
    },
    {
      when: 'it happened outside the plan',
      chart: chartWith(
        noteOf({ work: [], somethingElse: 'off-plan', somethingElseDetail: 'Watched television together.' }),
      ),
      says: 'On 16 March film or television was watched, and I could not find therapeutic work done with it.',
      at: 'somethingElseDetail',
    },
  ],
  'cannot-tell': [],
});
