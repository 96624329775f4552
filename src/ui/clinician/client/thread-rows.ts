import type { Stage } from '../../../clinical/kit/document.ts';
import type { Thread, ThreadStage } from '../../../clinical/thread.ts';
import type { Break, NodeKind, ThreadNode } from '../../../clinical/thread/node.ts';
import { step } from '../../../clinical/thread/walk.ts';

/** What is drawn of a thread; criteria, pieces of work and responses lie between these and are drawn as the line itself. */
const drawn: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'problem',
  'symptom',
  'impairment',
  'diagnosis',
  'formulation',
  'goal',
  'objective',
  'intervention',
  'session',
  'measure',
  'review',
  'outcome',
]);

/** A stage with what is drawn of it. */
export interface StageRows {
  readonly stage: ThreadStage;
  readonly nodes: readonly ThreadNode[];
  /** Sessions and measures before these, which are not drawn until they are asked for. */
  readonly earlier: number;
  readonly breaks: readonly Break[];
}

/** A line between two drawn nodes, which may run through undrawn ones. */
export interface DrawnLink {
  readonly from: string;
  readonly to: string;
}

const mostOfAKind = 6;
/** Reviews of goals that ended are history; so is what a newer version of a document dropped. */
const isStanding = (node: ThreadNode): boolean =>
  node.isActive || node.stage === 'sessions' || node.stage === 'review';

/** The stages of a thread with their nodes in order; of many sessions only the last ones, unless all are asked for. */
export function stageRows(thread: Thread, isAll: boolean): StageRows[] {
  return thread.stages.map(stage => {
    const nodes = thread.nodes.filter(
      node => node.stage === stage.stage && drawn.has(node.kind) && isStanding(node),
    );
    const shown = isAll ? nodes : lastOfEach(nodes);
    return {
      stage,
      nodes: inOrder(shown, thread),
      earlier: nodes.length - shown.length,
      breaks: stage.breaks,
    };
  });
}

/** Of sessions, measures and reviews the last ones; of everything else all. */
function lastOfEach(nodes: readonly ThreadNode[]): ThreadNode[] {
  const counted = new Map<NodeKind, number>();
  const kept = nodes.toReversed().filter(({ kind, stage }) => {
    const count = (counted.get(kind) ?? 0) + 1;
    counted.set(kind, count);
    return (stage !== 'sessions' && stage !== 'review') || count <= mostOfAKind;
  });
  return kept.toReversed();
}

/** Objectives and interventions right beneath their goal. */
function inOrder(nodes: readonly ThreadNode[], thread: Thread): ThreadNode[] {
  const goals = nodes.filter(({ kind }) => kind === 'goal');
  if (goals.length === 0) return [...nodes];
  const parts = goals.flatMap(goal => {
    const own = new Set(step(thread, goal.key, 'ahead').map(({ key }) => key));
    return [goal, ...nodes.filter(node => isPart(node) && own.has(node.key))];
  });
  const rest = nodes.filter(node => !parts.includes(node));
  return [...new Set([...parts, ...rest])];
}

const isPart = ({ kind }: ThreadNode): boolean => kind === 'objective' || kind === 'intervention';

/** The lines between nodes that are on the page. */
export function drawnLinks(thread: Thread, onPage: ReadonlySet<string>): DrawnLink[] {
  return [...onPage].flatMap(from => reachedFrom(thread, from, onPage).map(to => ({ from, to })));
}

/** The next drawn nodes ahead, through whatever is not drawn; nodes drawn on another day end the way. */
function reachedFrom(thread: Thread, from: string, onPage: ReadonlySet<string>): string[] {
  const reached = new Set<string>();
  const seen = new Set([from]);
  const queue = [from];
  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    for (const next of step(thread, key, 'ahead')) {
      if (seen.has(next.key)) continue;
      seen.add(next.key);
      if (onPage.has(next.key)) reached.add(next.key);
      else if (!drawn.has(next.kind)) queue.push(next.key);
    }
  }
  return [...reached];
}

/** How the line goes on from one stage to the next: whole, broken, or not there yet. */
export type Passage = 'whole' | 'broken' | 'ahead';

/** The passage from each stage to the one after it. */
export function passages(stages: readonly ThreadStage[]): Passage[] {
  const last = stages.findLastIndex(({ state }) => state !== 'empty');
  return stages.slice(0, -1).map((stage, at) => {
    if (at >= last) return 'ahead';
    const isBroken =
      stage.breaks.some(({ side }) => side === 'ahead') ||
      stages[at + 1]?.breaks.some(({ side }) => side === 'behind') === true;
    return isBroken ? 'broken' : 'whole';
  });
}

/** How a node is called on the page: a review or an outcome by the goal it speaks of. */
export function nodeName(thread: Thread, node: ThreadNode): string {
  if (node.kind !== 'review' && node.kind !== 'outcome') return node.name;
  return step(thread, node.key, 'behind').find(({ kind }) => kind === 'goal')?.name ?? node.name;
}

/** The document that a stage begins with. */
export const firstDocumentOf: Readonly<Record<Stage, string>> = {
  intake: 'intake',
  assessment: 'assessment',
  diagnosis: 'diagnosis',
  formulation: 'formulation',
  plan: 'treatment-plan',
  sessions: 'progress-note',
  review: 'plan-review',
  discharge: 'discharge-summary',
};
