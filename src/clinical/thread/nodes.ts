import type { Chart, ChartDocument } from '../chart.ts';
import { standing } from '../chart.ts';
import { documentDate } from '../document-date.ts';
import { filedUnder } from '../gather/filed-under.ts';
import { perChart, perDocument } from '../remembered.ts';
import { dayInWords } from '../time/day-in-words.ts';
import type { NodeKind, ThreadNode } from './node.ts';
import { nodeStages } from './node.ts';
import type { Occurrence } from './occurrences.ts';
import { occurrencesIn } from './occurrences.ts';
import { nodeKind } from './node-kind.ts';

/** A node with the places that speak for it: the signed version in force and the open drafts. */
export interface BuiltNode {
  readonly node: ThreadNode;
  readonly speaking: ReadonlySet<string>;
}

/** Document types of which a later one replaces the earlier; of the others each goes on counting. */
const replaced = ['diagnosis', 'formulation', 'treatment-plan'] as const;

export const keyOf = (kind: NodeKind, item: string): string => `${kind}:${item}`;

const inForce = perChart(
  chart => new Set(replaced.flatMap(type => standing(chart, type).map(({ id }) => id))),
);
const isPast = ({ document: { id, type } }: Occurrence, chart: Chart): boolean =>
  (replaced as readonly string[]).includes(type) && !inForce(chart).has(id);

/** Every node of a chart's thread by its key, in the order of first appearance. */
export function nodesOf(chart: Chart): Map<string, BuiltNode> {
  const occurrences = chart.documents.flatMap(occurrencesIn);
  const byKey = Map.groupBy(occurrences, one => keyOf(one.kind, one.item));
  const built = new Map([...byKey].map(([key, all]) => [key, builtAgain(key, all, chart)]));
  return new Map([...built].map(([key, one]) => [key, namedAfterGoal(one, goal => built.get(goal))]));
}

const holders = filedUnder(
  (chart: Chart) => chart.documents,
  perDocument(document => occurrencesIn(document).map(({ kind, item }) => keyOf(kind, item))),
);

/** One node of a chart's thread, without building the others; undefined when there is none of that key. */
export function nodeAt(chart: Chart, key: string): BuiltNode | undefined {
  const goalOf = (goal: string): BuiltNode | undefined => nodeAt(chart, goal);
  const found = documentsHolding(chart, key).flatMap(document =>
    occurrencesIn(document).filter(({ kind, item }) => keyOf(kind, item) === key),
  );
  return found.length === 0 ? undefined : namedAfterGoal(builtAgain(key, found, chart), goalOf);
}

/** The documents in which a node stands, in the order of the chart. */
export const documentsHolding = (chart: Chart, key: string): readonly ChartDocument[] => holders(chart, key);

/** What judges a goal is known by that goal's words. */
function namedAfterGoal(one: BuiltNode, goalAt: (key: string) => BuiltNode | undefined): BuiltNode {
  const { kind, answers } = one.node;
  if (kind !== 'review' && kind !== 'outcome') return one;
  const goal = goalAt(keyOf('goal', String(answers['goal'])));
  return goal ? { ...one, node: { ...one.node, name: goal.node.name } } : one;
}

interface Before {
  readonly today: string;
  readonly isPast: boolean;
  readonly built: BuiltNode;
}
const builtBefore = new WeakMap<Occurrence, Before>();

/** What stands in one document only is built once, for as long as that document is what it was: most of a long record. */
function builtAgain(key: string, all: Occurrence[], chart: Chart): BuiltNode {
  const [only] = all;
  if (!only || all.length > 1) return builtFrom(key, all, chart);
  const before = builtBefore.get(only);
  const past = isPast(only, chart);
  if (before?.today === chart.today && before.isPast === past) return before.built;
  const built = builtFrom(key, all, chart);
  builtBefore.set(only, { today: chart.today, isPast: past, built });
  return built;
}

function builtFrom(key: string, all: Occurrence[], chart: Chart): BuiltNode {
  const signed = all.filter(({ document }) => document.status === 'signed');
  const drafts = all.filter(one => one.document.status === 'draft' && !isPast(one, chart));
  const today = (signed.at(-1) ?? drafts.at(-1) ?? all.at(-1)) as Occurrence;
  const others = all.filter(one => one !== today);
  const speaking = [...signed.slice(-1).filter(one => !isPast(one, chart)), ...drafts];
  return {
    speaking: new Set(speaking.map(({ document }) => document.id)),
    node: {
      key,
      item: today.item,
      kind: today.kind,
      stage: nodeStages[today.kind],
      name: nameOf(today, chart),
      places: [...others, today].map(({ place }) => place),
      since: all.map(({ document }) => documentDate(document)).reduce((a, b) => (a < b ? a : b)),
      answers: today.answers,
      isDraft: signed.length === 0,
      isActive: speaking.length > 0 && isInForce(today),
    },
  };
}

const nameOf = ({ name, place, document }: Occurrence, { today }: Chart): string =>
  place.path.length === 0 ? `${name} of ${dayInWords(documentDate(document), today)}` : name;

/** Whether an item says of itself that it is still pursued. */
function isInForce({ kind, answers }: Occurrence): boolean {
  if (kind === 'criterion') return answers['met'] === true;
  if (kind === 'impairment') return answers['severity'] !== 'none';
  const ended = ['ruled-out', 'resolved', 'met', 'deferred', 'stopped'];
  return !ended.includes(String(answers['status']));
}

/** The key of the entry within which an entry stands, or undefined at the top of a document. */
export function outerKey(type: string, path: readonly string[]): string | undefined {
  const [list, item, inner] = path;
  if (inner === undefined || list === undefined || item === undefined || path.length < 4) return undefined;
  const kind = nodeKind(`${type}.${list}`);
  return kind && keyOf(kind, item);
}
