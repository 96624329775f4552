import type { Chart, ChartDocument } from '../../chart.ts';
import { all } from '../../chart.ts';
import type { Subject, SubjectSource } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';
import { threadOf } from '../../thread.ts';
import type { BrokenNode } from '../../thread/breaks.ts';
import { breaksInDraft } from '../../thread/breaks.ts';
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

const asSubject = ({ node, breaks }: BrokenNode): Subject<BrokenNode>[] =>
  node.places.slice(-1).map(place => ({ value: { node, breaks }, place }));

const heldThings = (chart: Chart): Subject<BrokenNode>[] =>
  threadOf(chart)
    .nodes.filter(({ isActive, isDraft }) => isActive && !isDraft)
    .map(node => ({ node, breaks: breaksByNode(chart).get(node.key) ?? [] }))
    .filter(({ node: { kind }, breaks }) => mustHold.includes(kind) || breaks.length > 0)
    .flatMap(asSubject);

const hasPlan = (chart: Chart): boolean => all(chart, 'treatment-plan').length > 0;

const subjects: SubjectSource<BrokenNode, unknown> = Object.assign(
  (chart: Chart) => (hasPlan(chart) ? heldThings(chart) : []),
  {
    inDocument: (document: ChartDocument, chart: Chart) => {
      if (document.status !== 'draft') return subjects(chart, {});
      return hasPlan(chart) ? breaksInDraft(chart, document).flatMap(asSubject) : [];
    },
  },
);

export const threadUnbroken = defineRule({
  id: 'record.thread-unbroken',
  messages: { broken: '{missing} {remedy}' },
  pointsElsewhere: true,
  subjects,

  check({ node, breaks }, { fail }) {
    return breaks
      .filter(one => tells(node, one))
      .map(({ missing, remedy, place }) => fail('broken', { missing, remedy }, { place }));
  },
});
