import { describe, expect, it } from 'vitest';
import { threadOf } from '../../../clinical/thread.ts';
import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { goodStart } from '../../../testing/river-record.ts';
import { goalProgress } from './goal-progress.ts';

const rated = (heldOn: string, rating: number | undefined) =>
  noteOf({ heldOn, work: [rode({ id: `w-${heldOn}`, rating })] });

describe('the progress of a goal', () => {
  it('is told in the client’s words, the measure and the ratings of its sessions in order', () => {
    const notes = [rated('2026-04-06', 6), rated('2026-03-30', 5), rated('2026-04-13', undefined)];
    const [goal] = goalProgress(threadOf(chartWith(...goodStart().slice(0, 5), ...notes)));
    expect(goal).toMatchObject({
      clientWords: 'I want to get on the bus again and just look out of the window.',
      measure: 'Count, 0 to 8 by 30 Jun 2026',
      ratings: [
        { on: '2026-03-30', rating: 5 },
        { on: '2026-04-06', rating: 6 },
      ],
    });
    expect(goal).not.toHaveProperty('ended');
  });

  it('is nothing without a plan', () => expect(goalProgress(threadOf(chartWith()))).toEqual([]));
});
