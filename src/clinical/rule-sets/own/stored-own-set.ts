import { ruleSets } from '../index.ts';
import type { RuleSet } from '../rule-set.ts';
import { type OwnRuleSet, ownRuleSet } from './own-rule-set.ts';
import { baseOf, type OwnSetProblem, ownSetProblems } from './own-set-problems.ts';
import { resolveOwnSet } from './resolve-own-set.ts';

/** An own set as it was kept: what was written, how it holds now, and what in it this program no longer knows. */
export interface StoredOwnSet {
  readonly own: OwnRuleSet;
  readonly ruleSet: RuleSet;
  /** Changes that were dropped, because a later version of the program has no such rule or parameter. */
  readonly dropped: readonly string[];
}

interface Kept {
  readonly content: string;
  readonly isWithdrawn: boolean;
}

const known = new Map<string, StoredOwnSet>();
const most = 500;

/**
 * Reads a version that was kept; the same object for the same text, so that what is made of a rule set can be kept, too. A version that
 * is withdrawn changes nothing. It was right when it was saved: what no longer fits is dropped and said, not thrown.
 */
export function storedOwnSet({ content, isWithdrawn }: Kept): StoredOwnSet {
  const key = `${String(isWithdrawn)} ${content}`;
  const before = known.get(key);
  if (before) return before;
  const own = ownRuleSet.parse(JSON.parse(content));
  const base = baseOf(own) ?? ruleSets.find(({ id }) => id === 'core');
  if (!base) throw new Error('There is no core set.');
  const problems = isWithdrawn ? [] : ownSetProblems(own);
  const bad = new Set(problems.filter(([[at]]) => at === 'changes').map(([[, index]]) => index));
  const holding = isWithdrawn
    ? { ...own, changes: [], scoring: undefined }
    : { ...own, changes: own.changes.filter((_change, index) => !bad.has(index)) };
  const stored = { own, ruleSet: resolveOwnSet(holding, base), dropped: problems.map(messageOf) };
  if (known.size >= most) known.clear();
  known.set(key, stored);
  return stored;
}

const messageOf = ([, message]: OwnSetProblem): string => message;
