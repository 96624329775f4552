import { type Described, logOdds, probability } from '../learned/linear-model.ts';
import type { Decision } from '../reader.ts';
import type { Candidate } from './candidate.ts';
import type { TwoSteps } from './models.ts';

const most = 6;
const none = -6;

/** Of each candidate how much speaks for it, the best first. */
export const ranked = (candidates: readonly Candidate[], { part }: Pick<TwoSteps, 'part'>) =>
  candidates
    .map(candidate => ({
      candidate,
      odds: Math.max(none, Math.min(most, logOdds(part, candidate.described))),
    }))
    .sort((one, other) => other.odds - one.odds);

/** What a whole text is like, by the best of its candidates. */
export const wholeOf = (odds: readonly number[]): Described => ({
  has: odds.length === 0 ? ['nothing'] : [],
  counts: { best: (odds[0] ?? none) / 3, second: (odds[1] ?? none) / 3 },
});

/** Holds where the best candidates say so; the passages are those that do, or the one that comes nearest. */
export function decideByCandidates(candidates: readonly Candidate[], models: TwoSteps): Decision {
  const best = ranked(candidates, models);
  const odds = logOdds(models.whole, wholeOf(best.map(one => one.odds)));
  const holds = odds > 0;
  const deciding = best.filter((one, nth) => nth === 0 || (holds && nth < 3 && one.odds > 0.5));
  return {
    holds,
    confidence: probability(Math.abs(odds)),
    passages: deciding.filter(one => holds || one.odds > none / 2).map(({ candidate }) => candidate.passage),
  };
}
