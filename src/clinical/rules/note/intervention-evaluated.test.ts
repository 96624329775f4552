import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { interventionEvaluated } from './intervention-evaluated.ts';

const days = ['2026-03-16', '2026-03-23', '2026-03-30'];
const unjudged = (heldOn: string) =>
  noteOf({
    heldOn,
    work: [
      rode({
        id: `w-${heldOn}`,
        technique: 'Exposure',
        progress: '',
        response: 'Held the pole and named the sensations aloud.',
      }),
    ],
    observation: 'Pale, gripping the seat.',
    betweenSessions: 'Walked to the stop.',
    selfReport: '“My heart was going.”',
  });

ruleCases(interventionEvaluated, {
  'not-applicable': [
    { when: 'it was used in two sessions', chart: chartWith(...days.slice(1).map(unjudged)) },
    {
      when: 'no intervention is named',
      chart: chartWith(...days.map(heldOn => noteOf({ heldOn, work: [rode({ intervention: '' })] }))),
    },
  ],
  pass: [
    { when: 'each note says what came of it', chart: chartWith(...days.map(heldOn => noteOf({ heldOn }))) },
    {
      when: 'one of three does',
      chart: chartWith(...days.map((heldOn, nth) => (nth === 1 ? noteOf({ heldOn }) : unjudged(heldOn)))),
    },
  ],
  fail: [
    {
      when: 'none of three does',
      chart: chartWith(...days.map(unjudged)),
      says: 'In the last 3 notes with “Exposure”, up to 30 March, I could not find whether it helped and whether it stays.',
      at: 'work.w-2026-03-30.progress',
    },
  ],
  'cannot-tell': [],
});
