import type { Lexicon } from '../lexicon/open-lexicon.ts';
import { openOutward } from '../outward/open-outward.ts';
import type { Reader } from '../reader.ts';
import { describeObjective } from './described-objective.ts';
import { givesBaseline } from './gives-baseline.ts';
import { hasClientWords } from './has-client-words.ts';
import { isBehavioural } from './is-behavioural.ts';
import { isMeasurable } from './is-measurable.ts';
import { isTimeBound } from './is-time-bound.ts';

/** Reads objectives of a treatment plan. */
export function openObjectiveReader(lexicon: Lexicon): Reader['objective'] {
  const tools = { lexicon, outward: openOutward(lexicon) };
  return text => {
    const described = describeObjective(text, tools);
    return {
      measurable: isMeasurable(described),
      timeBound: isTimeBound(described),
      behavioural: isBehavioural(described),
      baselineGiven: givesBaseline(described),
      clientWords: hasClientWords(described),
    };
  };
}
