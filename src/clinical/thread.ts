import type { Chart, ChartDocument } from './chart.ts';
import { definitionOf } from './documents/definition-of.ts';
import type { Stage } from './kit/document.ts';
import { stages } from './kit/document.ts';
import { breaksOf } from './thread/breaks.ts';
import { linksBetween } from './thread/links.ts';
import type { Break, ThreadLink, ThreadNode } from './thread/node.ts';
import { nodesOf } from './thread/nodes.ts';
import { perChart } from './remembered.ts';

/** One bead on the side of a record. */
export interface ThreadStage {
  readonly stage: Stage;
  readonly documents: readonly ChartDocument[];
  /** Done once something is signed, open while there are only drafts, empty without documents. */
  readonly state: 'done' | 'open' | 'empty';
  readonly breaks: readonly Break[];
}

/** The golden thread of one episode: what leads to what, and where it does not go on. */
export interface Thread {
  readonly nodes: readonly ThreadNode[];
  readonly links: readonly ThreadLink[];
  readonly stages: readonly ThreadStage[];
  readonly breaks: readonly Break[];
}

/** The thread of a chart, walked once and remembered for as long as the chart is. */
export const threadOf = perChart(walkedThrough);

function walkedThrough(chart: Chart): Thread {
  const built = nodesOf(chart);
  const nodes = [...built.values()].map(({ node }) => node);
  const { links, lost } = linksBetween(chart, built);
  const breaks = breaksOf(chart, { nodes, links }, lost);
  const stageOf = new Map(nodes.map(({ key, stage }) => [key, stage]));
  return {
    nodes,
    links,
    breaks,
    stages: stages.map(stage => {
      const documents = chart.documents.filter(({ type }) => definitionOf(type)?.stage === stage);
      const here = breaks.filter(({ node }) => stageOf.get(node) === stage);
      return { stage, documents, state: stateOf(documents), breaks: here };
    }),
  };
}

function stateOf(documents: readonly ChartDocument[]): ThreadStage['state'] {
  if (documents.some(({ status }) => status === 'signed')) return 'done';
  return documents.length > 0 ? 'open' : 'empty';
}
