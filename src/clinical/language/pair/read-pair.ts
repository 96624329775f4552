import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { NotePairText, PairReading } from '../reader.ts';
import { isCloned } from './is-cloned.ts';
import { toldIn, type Told } from './told-in.ts';

/** So many texts are kept as they were read: a note is held against those before it, and the next one against nearly the same. */
const kept = 48;

/** Opens the reading of two notes of one client, the later against the earlier. */
export function openPairReader(lexicon: Lexicon): (pair: NotePairText) => PairReading {
  const known = new Map<string, Told>();
  const read = (text: string): Told => {
    const told = known.get(text) ?? toldIn(text, lexicon);
    known.delete(text);
    known.set(text, told);
    const [oldest] = known.keys();
    if (known.size > kept && oldest !== undefined) known.delete(oldest);
    return told;
  };
  return ({ previous, current }) => ({ cloned: isCloned(read(previous), read(current)) });
}
