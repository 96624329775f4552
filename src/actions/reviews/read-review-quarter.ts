import { type Result, accept } from '../../clinical/kit/result.ts';
import type { SampleSize } from '../../clinical/reviews/draw-sample.ts';
import { quarterSpan } from '../../clinical/reviews/quarter.ts';
import type { SampleDrawRow } from '../../storage/tables.ts';
import type { Trx } from '../../storage/trx.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import type { Named } from '../document-view.ts';
import { perform } from '../perform.ts';
import { reviewersIn } from './reviewers-in.ts';
import { type WorksheetListed, worksheetsListed } from './worksheet-listed.ts';

export interface DrawView {
  readonly id: string;
  readonly by: Named;
  readonly at: string;
  readonly size: SampleSize;
  readonly seed: string;
  /** From how many it was drawn. */
  readonly from: { readonly open: number; readonly closed: number };
}

export interface ReviewQuarterView {
  readonly quarter: string;
  readonly from: string;
  readonly until: string;
  readonly draws: readonly DrawView[];
  readonly worksheets: readonly WorksheetListed[];
  /** Whether all worksheets are listed, or only the reader's own. */
  readonly isWhole: boolean;
  /** Who may review, for whoever gives a review to somebody else. */
  readonly reviewers: readonly Named[];
  readonly mayDraw: boolean;
}

/** The sample of a quarter: who drew it when from how many, and how far each review is. Supervisors see their own reviews. */
export function readReviewQuarter(
  deps: Deps,
  actor: Actor,
  quarter: string,
): Promise<Result<ReviewQuarterView>> {
  const ask = { verb: 'list-reviews', on: 'practice', id: actor.practice } as const;
  return perform(deps, actor, ask, async ({ trx, today, may, tell }) => {
    const isWhole = may('assign-review', '');
    const [draws, worksheets, reviewers] = await Promise.all([
      drawsOf(trx, quarter),
      worksheetsListed(trx, { quarter, reviewer: isWhole ? undefined : (actor.person ?? '') }),
      isWhole ? reviewersIn(trx) : [],
    ]);
    tell({ quarter, shown: worksheets.map(({ client }) => client.id) });
    const span = quarterSpan(quarter);
    const mayDraw = may('draw-sample', '') && span.from <= today;
    return accept({ quarter, ...span, draws, worksheets, isWhole, reviewers, mayDraw });
  });
}

async function drawsOf(trx: Trx, quarter: string): Promise<DrawView[]> {
  const rows = await trx.ask<SampleDrawRow & { name: string }>(
    `select d.*, p.name from sample_draw d join person p on p.practice = d.practice and p.id = d.drawn_by
      where d.practice = $1 and d.quarter = $2 order by d.drawn_at, d.id`,
    [trx.practice, quarter],
  );
  return rows.map(row => {
    const frame = JSON.parse(row.frame) as readonly (readonly [string, 'open' | 'closed', unknown])[];
    const open = frame.filter(([, was]) => was === 'open').length;
    return {
      id: row.id,
      by: { id: row.drawn_by, name: row.name },
      at: row.drawn_at,
      size: JSON.parse(row.size) as SampleSize,
      seed: row.seed,
      from: { open, closed: frame.length - open },
    };
  });
}
