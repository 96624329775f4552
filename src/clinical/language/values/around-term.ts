import type { ValuedWord } from './valued-words.ts';

const future = /^(?:will|shall|would|to|'ll|gonna|goal|target|aim|objective|want|wants|plan|by)$/;
const former =
  /^(?:now|currently|presently|baseline|intake|admission|last|since|ago|was|were|had|did|been|has|have|hasn't)$/;
const pastForm = /(?:ed|ew|ept|ent|ought|old|aid|ook|ad)$/;

const tellsFuture = ({ norm }: ValuedWord): boolean => future.test(norm);
const tellsPast = ({ norm, tag, lemma }: ValuedWord): boolean =>
  former.test(norm) || (tag === 'VERB' && norm !== lemma && pastForm.test(norm));
const isPause = ({ tag, norm }: ValuedWord): boolean => tag === 'PUNCT' && norm !== '"' && norm !== "'";
const isPlain = ({ isQuoted }: ValuedWord): boolean => !isQuoted;

/** Whether the clause around a word, and its unit, tell what was or what shall be, and whether the word stands in brackets. */
export function aroundTerm(words: readonly ValuedWord[], nth: number): string[] {
  const from = words.findLastIndex((word, at) => at < nth && isPause(word)) + 1;
  const next = words.findIndex((word, at) => at > nth && isPause(word));
  const clause = words.slice(from, next < 0 ? undefined : next).filter(isPlain);
  const unit = words.filter(isPlain);
  const before = words.slice(0, nth);
  const count = (sign: string): number => before.filter(({ norm }) => norm === sign).length;
  return [
    ...(clause.some(tellsFuture) ? ['clause to come'] : []),
    ...(clause.some(tellsPast) ? ['clause was'] : []),
    ...(unit.some(tellsFuture) ? ['to come'] : []),
    ...(unit.some(tellsPast) ? ['was'] : []),
    ...(count('(') > count(')') ? ['in brackets'] : []),
  ];
}
