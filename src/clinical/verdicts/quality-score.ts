import { isAnswered } from '../answers/is-answered.ts';
import type { AuditOutcome } from '../audit.ts';
import type { RuleSet } from '../rule-sets/rule-set.ts';
import { findStandard } from '../standards/index.ts';
import { type Standard, standardDocuments } from '../standards/standard.ts';
import { criterionShare, type CriterionShare, type CriterionState } from './criterion-share.ts';
import { type Reached, reaches } from './reaches.ts';

/** How much of what is asked for is met. */
export interface Score {
  /** Met of met and not met, 0 to 1; absent where nothing was decided. */
  readonly share?: number;
  /** What the share would be if everything undecided turned out ill, and if it turned out well. */
  readonly lowest?: number;
  readonly highest?: number;
  /** Criteria by how far they are met; `not-checked` are those that no rule judges. */
  readonly criteria: Readonly<Record<CriterionState | 'not-checked', number>>;
}

/** A record scored as quality reviewers score it. */
export interface QualityScore extends Score {
  /** How many findings about these criteria were answered; they count all the same, unless the set lets answers count. */
  readonly answered: number;
  readonly sections: readonly (Score & { readonly section: Standard['document'] })[];
  /** Absent where the body names no mark. */
  readonly mark?: { readonly share: number; readonly reached: Reached };
}

/** What one rule set asks for, scored from an audit in which it was in force. */
export function qualityScore(outcomes: readonly AuditOutcome[], set: RuleSet): QualityScore {
  const byRule = Map.groupBy(set.scoring.answersCount ? outcomes.map(asMet) : outcomes, ({ rule }) => rule);
  const judged = set.rules.map(({ id }) => {
    const said = byRule.get(id);
    return {
      section: findStandard(id)?.document,
      criterion: said && criterionShare(said, set.scoring.partlyMet),
    };
  });
  const sections = standardDocuments.flatMap(section => {
    const here = judged.filter(each => each.section === section);
    return here.length === 0 ? [] : [{ section, ...scoreOf(here.map(({ criterion }) => criterion)) }];
  });
  const whole = scoreOf(judged.map(({ criterion }) => criterion));
  const { passMark } = set.scoring;
  return {
    ...whole,
    answered: answeredOf(outcomes, set),
    sections,
    ...(passMark && {
      mark: {
        share: passMark.share,
        reached: reaches(whole.lowest ?? 0, whole.highest ?? 1, passMark.share),
      },
    }),
  };
}

const asMet = (outcome: AuditOutcome): AuditOutcome =>
  'key' in outcome && isAnswered(outcome)
    ? { rule: outcome.rule, outcome: 'pass', place: outcome.place }
    : outcome;

function answeredOf(outcomes: readonly AuditOutcome[], { rules }: RuleSet): number {
  const asked = new Set(rules.map(({ id }) => id));
  return outcomes.filter(outcome => asked.has(outcome.rule) && isAnswered(outcome)).length;
}

function scoreOf(criteria: readonly (CriterionShare | undefined)[]): Score {
  const counts = {
    met: 0,
    'partly-met': 0,
    'not-met': 0,
    'cannot-tell': 0,
    'not-applicable': 0,
    'not-checked': 0,
  };
  for (const criterion of criteria) counts[criterion?.state ?? 'not-checked'] += 1;

  const applying = criteria
    .filter(each => each !== undefined)
    .filter(({ state }) => state !== 'not-applicable');
  if (applying.length === 0) return { criteria: counts };
  const decided = applying.flatMap(({ share }) => share ?? []);
  return {
    ...(decided.length > 0 && { share: meanOf(decided) }),
    lowest: meanOf(applying.map(({ lowest }) => lowest)),
    highest: meanOf(applying.map(({ highest }) => highest)),
    criteria: counts,
  };
}

const meanOf = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => sum + share, 0) / shares.length;
