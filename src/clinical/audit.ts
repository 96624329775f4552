import type { ShownAnswer } from './answers/finding-answer.ts';
import { withAnswers } from './answers/with-answers.ts';
import { type Chart, type ChartDocument, documentWithId } from './chart.ts';
import { definitionOf } from './documents/definition-of.ts';
import type { Place } from './kit/place.ts';
import type { Basis, Judgement, Outcome, Rule } from './kit/rule.ts';
import { partAt } from './parted.ts';
import type { WaitingReader } from './language/reader.ts';
import { placeInWords } from './place-in-words.ts';
import { perList } from './remembered.ts';
import type { ChosenRule } from './rule-sets/combine-rule-sets.ts';
import { combineRuleSets } from './rule-sets/combine-rule-sets.ts';
import type { RuleSet } from './rule-sets/rule-set.ts';
import { rules as allRules } from './rules/index.ts';
import { standards } from './standards/index.ts';
import type { Severity, Standard, StandardSource } from './standards/standard.ts';

/** Something in a record that a rule could not find, or could not judge, in words for the one who can mend it. */
export interface Finding {
  readonly rule: string;
  readonly outcome: 'fail' | 'cannot-tell';
  readonly severity: Severity;
  /** A hint: nothing that is asked for is missing. */
  readonly isAdvice?: true;
  /** It rests on a reading of sentences, which may be wrong about them: no claim fails by it. */
  readonly isReading?: true;
  /** Nothing was decided because the sentences were not read (not yet, or not in this language): it counts against nobody. */
  readonly isUnread?: true;
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
  readonly sources: readonly StandardSource[];
  /** The rule sets that ask for it. */
  readonly askedBy: readonly string[];
  readonly place: Place;
  /** The place as one would say it. */
  readonly label: string;
  /** The same for the same finding at every check, so that it can be answered. */
  readonly key: string;
  /** What the treatment team said to it; an answered finding stays a finding. */
  readonly answer?: ShownAnswer;
}

export type AuditOutcome =
  | Finding
  | { readonly rule: string; readonly outcome: 'pass'; readonly place: Place }
  | { readonly rule: string; readonly outcome: 'not-applicable' };

export interface AuditOptions {
  /** The rules to run; all of them unless said otherwise. */
  readonly rules?: readonly Rule[];
  /** Told when a rule throws, before the audit says that it cannot tell. */
  readonly onCrash?: (rule: string, cause: unknown) => void;
  /** What was judged of this chart before; audits of one chart by several sets hand it on, and judge nothing twice. */
  readonly judged?: Judged;
  /** Reads narrative; without one, rules that read say that they could not. */
  readonly reader?: WaitingReader | undefined;
}

/** What rules said of one chart, by rule and parameters. */
export type Judged = Map<string, readonly Judgement[]>;

/**
 * Checks a chart against rule sets: what every rule that they ask for says of each of its subjects. What is still being written is left
 * alone, unless it is overdue.
 */
export function audit(chart: Chart, sets: readonly RuleSet[], options: AuditOptions = {}): AuditOutcome[] {
  const drafts = draftsOf(chart);
  const whole: Place = { document: chart.episode.id, type: 'episode', path: [] };
  const outcomes = outcomesOf({ chart, sets, options, whole }, judgement => {
    const isDraft = drafts.has(judgement.place.document);
    return !isDraft || (judgement.outcome !== 'pass' && judgement.evenInDraft === true);
  });
  return withAnswers(outcomes, chart);
}

/** What the rules find in one document, be it signed or still being written. */
export function auditDocument(
  chart: Chart,
  document: string,
  sets: readonly RuleSet[],
  options: AuditOptions = {},
): Finding[] {
  partAt(chart, document);
  const open = documentWithId(chart, document);
  if (!open) return [];
  const whole: Place = { document, type: open.type, path: [] };
  const looking = { chart, sets, options, whole, document: open };
  return withAnswers(findingsOf(outcomesOf(looking, ({ place }) => place.document === document)), chart);
}

/** The findings among outcomes. */
export const findingsOf = (outcomes: readonly AuditOutcome[]): Finding[] =>
  outcomes.filter(outcome => 'key' in outcome);

/** How many subjects came out which way, and how many rules did not apply. */
export function tallyOf(outcomes: readonly AuditOutcome[]): Readonly<Record<Outcome, number>> {
  const tally = { pass: 0, fail: 0, 'cannot-tell': 0, 'not-applicable': 0 };
  for (const { outcome } of outcomes) tally[outcome] += 1;
  return tally;
}

const chosenRules = perList((sets: readonly RuleSet[]) => combineRuleSets(sets, standards));

const rulesById = perList((rules: readonly Rule[]) => new Map(rules.map(rule => [rule.id, rule])));

interface Looking {
  readonly chart: Chart;
  readonly sets: readonly RuleSet[];
  readonly options: AuditOptions;
  /** What is looked at as a whole: there stands what a rule that stopped could not say. */
  readonly whole: Place;
  /** The one document that is looked at. */
  readonly document?: ChartDocument;
}

function outcomesOf(looking: Looking, counts: (judgement: Judgement) => boolean): AuditOutcome[] {
  const { chart, sets, options } = looking;
  const { rules = allRules } = options;
  const byId = rulesById(rules);
  const outcomes: AuditOutcome[] = [];
  for (const chosen of chosenRules(sets)) {
    const rule = byId.get(chosen.standard.id);
    const judged = rule && judgedOnce(rule, chosen, looking);
    if (!judged) continue;
    const counted: AuditOutcome[] = [];
    for (const judgement of judged) if (counts(judgement)) counted.push(outcomeOf(judgement, chosen, chart));
    for (const outcome of withOwnKeys(counted)) outcomes.push(outcome);
    if (counted.length === 0 && !looking.document)
      outcomes.push({ rule: rule.id, outcome: 'not-applicable' });
  }
  return outcomes;
}

function judgedOnce(rule: Rule, chosen: ChosenRule, looking: Looking): readonly Judgement[] {
  const { judged } = looking.options;
  if (!judged) return judgedBy(rule, chosen, looking);
  const key = `${rule.id} ${JSON.stringify(chosen.parameters)}`;
  const said = judged.get(key) ?? judgedBy(rule, chosen, looking);
  judged.set(key, said);
  return said;
}

/** A rule that throws has judged nothing: the record is told so, and the bug goes where bugs go. */
function judgedBy(
  rule: Rule,
  { parameters }: ChosenRule,
  { chart, options, whole, document }: Looking,
): readonly Judgement[] {
  try {
    return rule.judge(chart, parameters, { document, read: options.reader });
  } catch (cause) {
    options.onCrash?.(rule.id, cause);
    return [
      {
        outcome: 'cannot-tell',
        variant: 'crashed',
        message: stopped(options.onCrash ? undefined : cause),
        place: whole,
      },
    ];
  }
}

/** The cause is for those who keep the program; where nobody is told of it, it stands in the sentence. */
function stopped(cause: unknown): string {
  const says = 'This check stopped with a fault of its own, so nothing can be said about it';
  return cause instanceof Error ? `${says}: ${cause.message}` : `${says}; its cause is in the log.`;
}

function outcomeOf(judgement: Judgement, chosen: ChosenRule, chart: Chart): AuditOutcome {
  const { standard, severity, askedBy } = chosen;
  const { place } = judgement;
  if (judgement.outcome === 'pass') return { rule: standard.id, outcome: 'pass', place };
  return {
    rule: standard.id,
    outcome: judgement.outcome,
    severity: judgement.isAdvice || judgement.isUnread ? 'recommended' : severity,
    ...(judgement.isAdvice && { isAdvice: true }),
    ...(isReading(judgement, standard) && { isReading: true }),
    ...(judgement.isUnread && { isUnread: true }),
    title: standard.title,
    message: judgement.message,
    why: standard.why,
    remedy: standard.remedy,
    sources: standard.sources,
    askedBy,
    place,
    label: placeInWords(chart, place),
    key: [standard.id, judgement.variant, place.document, ...place.path].join('/'),
  };
}

const isReading = ({ restsOn }: { readonly restsOn?: Basis }, { kind }: Standard): boolean =>
  (restsOn ?? (kind === 'narrative' ? 'reading' : 'fields')) === 'reading';

/** Two findings of one rule at one place are told apart by their order. */
function withOwnKeys(outcomes: AuditOutcome[]): AuditOutcome[] {
  if (findingsOf(outcomes).length < 2) return outcomes;
  const times = new Map<string, number>();
  return outcomes.map(outcome => {
    if (!('key' in outcome)) return outcome;
    const before = times.get(outcome.key) ?? 0;
    times.set(outcome.key, before + 1);
    return before === 0 ? outcome : { ...outcome, key: `${outcome.key}#${before + 1}` };
  });
}

/** What is still being written; working records are never signed and always count. */
function draftsOf(chart: Chart): Set<string> {
  const drafts = chart.documents.filter(
    ({ status, type }) => status === 'draft' && !definitionOf(type)?.working,
  );
  return new Set(drafts.map(({ id }) => id));
}
