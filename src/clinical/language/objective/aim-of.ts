import type { Outward } from '../outward/open-outward.ts';
import { openVerbs } from '../outward/outward-words.ts';
import type { Span } from '../reading.ts';
import { partyOf } from '../text/speaker-of.ts';
import type { ValuedWord } from '../values/valued-words.ts';
import { outwardOf, type Target } from './target-of.ts';

/** What shall be done or come about, in its verb and object. */
export interface Aim {
  /** How outward it is, from about -4 to 4. */
  readonly outward: number;
  /** Whether a verb of its own tells it, an open one with an object (“reduce”), “be”, or a noun alone. */
  readonly told: 'own' | 'open' | 'be' | 'noun' | 'none';
  readonly span: Span | undefined;
}

const states = /^(?:be|become|feel|stay|remain)$/;
const toCome = /^(?:will|shall|to|'ll|would)$/;

/** The aim of the first clause that has one. */
export function aimOf({ clauses, content }: Target, outward: Outward): Aim {
  const carrying = new Set(content);
  for (const clause of clauses) {
    const aim = aimIn(clause, carrying, outward);
    if (aim) return aim;
  }
  return { outward: 0, told: 'none', span: undefined };
}

function aimIn(
  clause: readonly ValuedWord[],
  carrying: ReadonlySet<ValuedWord>,
  outward: Outward,
): Aim | undefined {
  const words = clause.filter(word => !partyOf(word));
  const after = words.slice(words.findIndex(({ norm }) => toCome.test(norm)) + 1);
  const at = after.findIndex(
    ({ tag, lemma }, nth) => tag === 'VERB' || (states.test(lemma) && after[nth + 1]?.tag !== 'VERB'),
  );
  const verb = after[at];
  const isState = verb !== undefined && states.test(verb.lemma);
  const [object, second] = after
    .slice(at + 1)
    .filter(word => carrying.has(word) && (isState || word.tag !== 'ADJ'));
  const isOwn = verb !== undefined && !isState && !openVerbs.has(verb.lemma);
  const told = [
    ...(isOwn ? [outwardOf(outward, verb) * 1.5] : []),
    ...(object ? [outwardOf(outward, object)] : []),
    ...(second ? [outwardOf(outward, second) * 0.5] : []),
  ];
  const [first, last] = [verb ?? object, object ?? verb];
  if (told.length === 0 || !first || !last) return undefined;
  const sum = told.reduce((total, one) => total + one, 0);
  return {
    outward: Math.max(-4, Math.min(4, sum)),
    told: isOwn ? 'own' : isState ? 'be' : verb ? 'open' : 'noun',
    span: [first.span[0], last.span[1]],
  };
}
