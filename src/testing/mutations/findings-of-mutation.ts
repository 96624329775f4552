import { audit, findingsOf, type AuditOutcome, type Finding } from '../../clinical/audit.ts';
import type { Chart } from '../../clinical/chart.ts';
import type { Place } from '../../clinical/kit/place.ts';
import { setsFor } from '../../clinical/rule-sets/sets-for.ts';
import { reader } from '../reader.ts';
import { cleanRecords } from './clean-records.ts';
import type { Mutation } from './mutation.ts';
import { answerAt } from './put.ts';

/** What a mutation changes in what the check says, each as one line `rule as at`. */
export interface Difference {
  readonly broken: Chart;
  /** Every finding of the broken record. */
  readonly findings: readonly Finding[];
  readonly found: readonly string[];
  /** Findings of the clean record that are gone. */
  readonly gone: readonly string[];
  /** Rules that judge less than they did, though what they judged is still there. */
  readonly silent: readonly string[];
}

const audited = new Map<string, readonly AuditOutcome[]>();

/** What the check says of the clean record; asked once for each record and rule set. */
function cleanAudit(record: string, under: string): readonly AuditOutcome[] {
  const key = `${record} ${under}`;
  const known = audited.get(key);
  if (known) return known;
  const outcomes = audit(recordOf(record), setsOf(under), { reader });
  audited.set(key, outcomes);
  return outcomes;
}

const recordOf = (record: string): Chart => {
  const chart = cleanRecords.get(record);
  if (!chart) throw new Error(`There is no clean record "${record}".`);
  return chart;
};

const setsOf = (under: string) => {
  const sets = setsFor(under);
  if (!sets) throw new Error(`There is no rule set "${under}".`);
  return sets;
};

/** A place as mutations write it. */
export function atInWords({ document, path }: Place, { client, episode }: Chart): string {
  if (document === episode.id) return 'episode';
  return [document.slice(client.id.length + 1), path.join('.')].filter(part => part !== '').join(' ');
}

const linesOf = (outcomes: readonly AuditOutcome[], chart: Chart): string[] =>
  outcomes.flatMap(one =>
    'key' in one
      ? [`${one.rule} ${one.isAdvice ? 'advice' : one.outcome} ${atInWords(one.place, chart)}`]
      : [],
  );

/** The lines of one list that another does not hold as often. */
function minus(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter(line => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** Whether the entry at which a place points is still there. */
function isThere({ document: id, path }: Place, { episode, documents }: Chart): boolean {
  if (id === episode.id) return true;
  const document = documents.find(one => one.id === id);
  const entry = path.slice(0, path.length - (path.length % 2));
  return document !== undefined && answerAt(document, entry.join('.')) !== undefined;
}

/** How often each rule judged something that the chart holds. */
function judgedBy(outcomes: readonly AuditOutcome[], chart: Chart): Map<string, number> {
  const judged = outcomes.filter(one => 'place' in one && isThere(one.place, chart));
  return new Map([...Map.groupBy(judged, ({ rule }) => rule)].map(([rule, all]) => [rule, all.length]));
}

/** Rules that judge less than they did of what is still there, and found nothing. */
function silenced(clean: readonly AuditOutcome[], now: readonly AuditOutcome[], broken: Chart): string[] {
  const [before, after] = [judgedBy(clean, broken), judgedBy(now, broken)];
  const found = new Set(now.flatMap(one => ('key' in one ? [one.rule] : [])));
  return [...before].flatMap(([rule, times]) =>
    (after.get(rule) ?? 0) < times && !found.has(rule) ? [rule] : [],
  );
}

/** Breaks a clean record and tells what the check says now and did not say before, and the other way round. */
export function findingsOfMutation({ in: record, under = 'core', mutate }: Mutation): Difference {
  const clean = recordOf(record);
  const broken = mutate(clean);
  const [before, now] = [cleanAudit(record, under), audit(broken, setsOf(under), { reader })];
  const [said, says] = [linesOf(before, clean), linesOf(now, broken)];
  return {
    broken,
    findings: findingsOf(now),
    found: minus(says, said).toSorted(),
    gone: minus(said, says),
    silent: silenced(before, now, broken).toSorted(),
  };
}
