import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';
import { threadOf } from '../../thread.ts';
import type { Break, NodeKind, ThreadNode } from '../../thread/node.ts';

/** Breaks that a rule of their own tells with its own remedy; they are not told twice. */
const toldElsewhere: readonly `${NodeKind} ${Break['lacks']}`[] = [
  'problem goal',
  'diagnosis problem',
  'diagnosis goal',
  'goal objective',
  'goal intervention',
  'goal outcome',
  'session work',
  'work objective',
  'work target',
  'work response',
  'review goal',
];

const tells = ({ kind }: ThreadNode, { lacks }: Break): boolean =>
  !(toldElsewhere as readonly string[]).includes(`${kind} ${lacks}`);

const breaksByNode = perChart(chart => Map.groupBy(threadOf(chart).breaks, ({ node }) => node));

/** What must not stand alone; anything else counts only when its thread is broken. */
const mustHold: readonly NodeKind[] = ['problem', 'symptom', 'diagnosis', 'goal'];

const heldThings = (chart: Chart): Subject<ThreadNode>[] =>
  threadOf(chart)
    .nodes.filter(({ isActive, isDraft }) => isActive && !isDraft)
    .filter(({ key, kind }) => mustHold.includes(kind) || breaksByNode(chart).has(key))
    .flatMap(node => node.places.slice(-1).map(place => ({ value: node, place })));

export const threadUnbroken = defineRule({
  id: 'record.thread-unbroken',
  messages: { broken: '{missing} {remedy}' },
  pointsElsewhere: true,
  subjects: chart => (all(chart, 'treatment-plan').length > 0 ? heldThings(chart) : []),

  check(node, { chart, fail }) {
    const breaks = breaksByNode(chart).get(node.key) ?? [];
    return breaks
      .filter(one => tells(node, one))
      .map(({ missing, remedy, place }) => fail('broken', { missing, remedy }, { place }));
  },
});
