import { overlapOf } from '../overlap-of.ts';
import type { Told } from './told-in.ts';

/** From here on two sentences are the same one with a word or a number exchanged. */
const same = 0.75;

/** For each unit of a text whether it stands in another one as good as word for word. */
export const carriedIn = (text: Told, other: Told): boolean[] =>
  text.units.map(({ lemmas }) => other.units.some(unit => overlapOf(lemmas, unit.lemmas) >= same));
