import type { Lexicon } from '../lexicon/open-lexicon.ts';
import { openOutward } from '../outward/open-outward.ts';
import type { Reader } from '../reader.ts';
import { describeGoal } from './described-goal.ts';
import { isCanned } from './is-canned.ts';
import { isInClientWords } from './is-in-client-words.ts';
import { isSameAim } from './is-same-aim.ts';

/** Reads goals of a treatment plan: the client's own beside the clinical one. */
export function openGoalReader(lexicon: Lexicon): Reader['goal'] {
  const tools = { lexicon, outward: openOutward(lexicon) };
  return goal => {
    const described = describeGoal(goal, tools);
    return {
      clientGoalInClientWords: isInClientWords(described),
      clinicalGoalSameAim: isSameAim(described),
      canned: isCanned(described),
    };
  };
}
