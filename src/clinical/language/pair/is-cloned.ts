import { logOdds, probability } from '../learned/linear-model.ts';
import { openLinear, type StoredLinear } from '../learned/stored-linear.ts';
import type { Decision } from '../reader.ts';
import { type ReadPair, pairTraits, sidesOf } from './pair-traits.ts';
import type { Told } from './told-in.ts';
import weights from './weights.json' with { type: 'json' };

const model = openLinear(weights as StoredLinear);

/** Units of which more than this is found again are carried over, reworded or not. */
const again = 0.6;

/** Whether a note tells again what an earlier one tells, in its words or in others. */
export function isCloned(previous: Told, current: Told): Decision {
  if (previous.terms.length === 0 || current.terms.length === 0)
    return { holds: undefined, confidence: 0.5, passages: [] };
  const pair = sidesOf(previous, current);
  const share = probability(logOdds(model, { has: [], counts: pairTraits(pair) }));
  const holds = share > 0.5;
  return { holds, confidence: Math.max(share, 1 - share), passages: passagesOf(pair, holds) };
}

/** What is carried over where it is a copy, and what is new where it is not. */
function passagesOf({ current: { told, carried, found } }: ReadPair, isCopy: boolean): Decision['passages'] {
  return told.units.flatMap(({ span, terms }, nth) => {
    const isOld = carried[nth] === true || (found.units[nth]?.share ?? 0) > again;
    return terms.length > 0 && isOld === isCopy ? [{ field: 'current', span }] : [];
  });
}
