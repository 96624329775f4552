import { type LinearModel, logOdds } from '../learned/linear-model.ts';
import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { Span } from '../reading.ts';
import type { ReadUnit } from '../text/read-unit.ts';
import { nameCandidates } from './name-candidates.ts';

/** A word that may be a name, with the log-odds that it names somebody who is neither the client nor treats the client. */
export interface NamedPerson {
  readonly spans: readonly Span[];
  readonly odds: number;
}

/** A note without a name speaks as clearly as the clearest. */
const noName = -6;

/** Signs by which it is decided whether a note names somebody. */
export function nameSigns(names: readonly NamedPerson[]): Record<string, number> {
  const [first = noName, second = noName] = names.map(({ odds }) => odds).toSorted((a, b) => b - a);
  return { 'best name': Math.max(noName, first), 'second name': Math.max(noName, second) };
}

/** The names of a text with the odds that a model gives them. */
export const namesIn = (units: readonly ReadUnit[], lexicon: Lexicon, model: LinearModel): NamedPerson[] =>
  nameCandidates(units, lexicon).map(({ spans, has }) => ({ spans, odds: logOdds(model, { has }) }));
