import { type Result, accept } from '../../clinical/kit/result.ts';
import { type SampleSize, usualSize } from '../../clinical/reviews/draw-sample.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import type { Named } from '../document-view.ts';
import { perform } from '../perform.ts';
import { frameOf } from './frame-of.ts';
import { reviewersIn } from './reviewers-in.ts';

export interface FrameView {
  readonly open: number;
  readonly closed: number;
  readonly clinicians: number;
  /** Open records in which nothing was written in the quarter. */
  readonly quiet: number;
  readonly drawnBefore: number;
  readonly usualSize: SampleSize;
  readonly reviewers: readonly Named[];
}

/** What a sample of the quarter would be drawn from now, in numbers. */
export function readFrame(deps: Deps, actor: Actor, quarter: string): Promise<Result<FrameView>> {
  const ask = { verb: 'read-sample-frame', on: 'practice', id: actor.practice } as const;
  return perform(deps, actor, ask, async ({ trx, today }) => {
    const [{ drawable, quiet, drawnBefore }, reviewers] = await Promise.all([
      frameOf(trx, quarter, today),
      reviewersIn(trx),
    ]);
    const open = drawable.filter(({ was }) => was === 'open').length;
    return accept({
      open,
      closed: drawable.length - open,
      clinicians: new Set(drawable.flatMap(({ clinicians }) => clinicians)).size,
      quiet,
      drawnBefore,
      usualSize,
      reviewers,
    });
  });
}
