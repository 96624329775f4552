import type { ReadUnit, ReadWord } from '../text/read-unit.ts';
import type { Value } from './value.ts';

/** A word of a text, or all the words of one value as one. */
export interface ValuedWord extends ReadWord {
  readonly value: Value | undefined;
}

/** The words of a unit, where the words of a value stand together as one with the tag `VALUE` and a name in angle brackets. */
export function valuedWords({ words }: ReadUnit, values: readonly Value[]): ValuedWord[] {
  const found: ValuedWord[] = [];
  for (const word of words) {
    const value = values.find(({ span: [from, to] }) => word.span[0] < to && word.span[1] > from);
    if (value !== undefined && found.at(-1)?.value === value) continue;
    found.push(value === undefined ? { ...word, value } : { ...word, ...named(value), value });
  }
  return found;
}

const named = ({ kind, span }: Value) => ({ norm: `<${kind}>`, lemma: `<${kind}>`, tag: 'VALUE', span });
