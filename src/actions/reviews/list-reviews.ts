import { type Result, accept } from '../../clinical/kit/result.ts';
import { quarterBefore, quarterOf } from '../../clinical/reviews/quarter.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { perform } from '../perform.ts';

export interface ReviewQuarter {
  readonly quarter: string;
  readonly drawn: number;
  readonly open: number;
  readonly closed: number;
  readonly signed: number;
  readonly withoutReviewer: number;
  /** Of the acting person's own reviews those that are not signed. */
  readonly mine: number;
  /** Corrective actions that nobody has confirmed yet. */
  readonly corrections: number;
}

export interface ReviewQuarters {
  readonly quarters: readonly ReviewQuarter[];
  readonly mayDraw: boolean;
}

/** This quarter, the three before it, and every other one that has a sample; the latest first. */
export function listReviews(deps: Deps, actor: Actor): Promise<Result<ReviewQuarters>> {
  const ask = { verb: 'list-reviews', on: 'practice', id: actor.practice } as const;
  return perform(deps, actor, ask, async ({ trx, today, may }) => {
    const found = await trx.ask<ReviewQuarter>(
      `select w.quarter, count(*)::int as drawn,
          count(*) filter (where w.was = 'open')::int as open, count(*) filter (where w.was = 'closed')::int as closed,
          count(*) filter (where w.status = 'signed')::int as signed,
          count(*) filter (where w.reviewer is null)::int as "withoutReviewer",
          count(*) filter (where w.status = 'open' and w.reviewer = $2)::int as mine,
          (select count(*)::int from corrective_action c join worksheet o on o.practice = c.practice and o.id = c.worksheet
            where c.practice = $1 and o.quarter = w.quarter and not exists (select from corrective_step s
              where s.practice = c.practice and s.correction = c.id and s.kind = 'confirmed')) as corrections
        from worksheet w where w.practice = $1 group by w.quarter`,
      [trx.practice, actor.person],
    );
    const now = quarterOf(today);
    const empty = { drawn: 0, open: 0, closed: 0, signed: 0, withoutReviewer: 0, mine: 0, corrections: 0 };
    const usual = [0, 1, 2, 3].map(count => quarterBefore(now, count));
    const all = new Set([...usual, ...found.map(({ quarter }) => quarter)]);
    const quarters = [...all]
      .toSorted((one, other) => (one < other ? 1 : -1))
      .map(quarter => found.find(each => each.quarter === quarter) ?? { quarter, ...empty });
    return accept({ quarters, mayDraw: may('draw-sample', '') });
  });
}
