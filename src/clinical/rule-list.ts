import type { Rule } from './kit/rule.ts';
import type { ChosenRule } from './rule-sets/combine-rule-sets.ts';
import type { RuleChoice, RuleSet } from './rule-sets/rule-set.ts';
import { ruleSets } from './rule-sets/index.ts';
import { rules as allRules } from './rules/index.ts';
import { leftToPeople } from './rules/left-to-people.ts';
import { unreadParameters } from './rules/unread-parameters.ts';
import { standards as allStandards } from './standards/index.ts';
import type { Severity, Standard } from './standards/standard.ts';

/** A set that asks for a criterion, and what it changes of it. */
export interface AskingSet {
  readonly id: string;
  readonly severity: Severity;
  readonly parameters: ChosenRule['parameters'];
  /** Absent for a set that rests on no published text. */
  readonly standing?: 'verified' | 'memory' | undefined;
  /** The practice changed it; no text asks for it so. */
  readonly isOwn?: true;
}

/** One criterion of the standards, who asks for it, and whether a rule judges it. */
export interface ListedRule {
  readonly id: string;
  readonly document: Standard['document'];
  readonly title: string;
  readonly kind: Standard['kind'];
  readonly severity: Severity;
  readonly sets: readonly AskingSet[];
  readonly state: 'runs' | 'left-to-people' | 'not-yet';
  /** Why no program may decide it. */
  readonly reason?: string;
  /** Parameters of the standard that the check does not read, each with the reason. */
  readonly unread?: Readonly<Record<string, string>>;
}

interface Known {
  readonly standards?: readonly Standard[];
  readonly sets?: readonly RuleSet[];
  readonly rules?: readonly Rule[];
  readonly people?: Readonly<Record<string, string>>;
}

/** Every criterion in thread order: which sets ask for it, how, and whether it runs or why it cannot. */
export function ruleList({
  standards = allStandards,
  sets = ruleSets,
  rules = allRules,
  people = leftToPeople,
}: Known = {}): ListedRule[] {
  const running = new Set(rules.map(({ id }) => id));
  return standards.map(standard => {
    const { id, document, title, kind, severity } = standard;
    const asking = sets.flatMap(set => {
      const choice = set.rules.find(rule => rule.id === id);
      return choice ? [askingSet(set.id, choice, standard)] : [];
    });
    const unread = unreadParameters[id];
    return {
      ...{ id, document, title, kind, severity, sets: asking },
      ...stateOf(id, running, people),
      ...(unread && { unread }),
    };
  });
}

function askingSet(
  id: string,
  { severity, parameters, standing, isOwn }: RuleChoice,
  standard: Standard,
): AskingSet {
  return {
    id,
    severity: severity ?? standard.severity,
    parameters: { ...standard.parameters, ...parameters },
    ...(standing && { standing }),
    ...(isOwn && { isOwn }),
  };
}

function stateOf(
  id: string,
  running: ReadonlySet<string>,
  people: Readonly<Record<string, string>>,
): Pick<ListedRule, 'state' | 'reason'> {
  if (running.has(id)) return { state: 'runs' };
  const reason = people[id];
  return reason === undefined ? { state: 'not-yet' } : { state: 'left-to-people', reason };
}
