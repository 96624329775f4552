import type { ThreadLink, ThreadNode } from './node.ts';

/** The part of a thread that can be walked. */
export interface Walkable {
  readonly nodes: readonly ThreadNode[];
  readonly links: readonly ThreadLink[];
}
export type Direction = 'behind' | 'ahead';

interface Neighbours {
  readonly byKey: ReadonlyMap<string, ThreadNode>;
  readonly behind: ReadonlyMap<string, readonly string[]>;
  readonly ahead: ReadonlyMap<string, readonly string[]>;
}
const known = new WeakMap<Walkable, Neighbours>();

function neighboursOf(thread: Walkable): Neighbours {
  let neighbours = known.get(thread);
  if (!neighbours) {
    const ahead = Map.groupBy(thread.links, link => link.from);
    const behind = Map.groupBy(thread.links, link => link.to);
    neighbours = {
      byKey: new Map(thread.nodes.map(node => [node.key, node])),
      ahead: new Map([...ahead].map(([key, links]) => [key, links.map(link => link.to)])),
      behind: new Map([...behind].map(([key, links]) => [key, links.map(link => link.from)])),
    };
    known.set(thread, neighbours);
  }
  return neighbours;
}

/** The node of that key, or undefined. */
export const nodeOf = (thread: Walkable, key: string): ThreadNode | undefined =>
  neighboursOf(thread).byKey.get(key);

/** The nodes one step away on one side. */
export function step(thread: Walkable, from: string, direction: Direction): ThreadNode[] {
  const { byKey, [direction]: next } = neighboursOf(thread);
  return (next.get(from) ?? []).flatMap(key => byKey.get(key) ?? []);
}

/** Everything that lies on one side of a node, nearest first, each once; the node itself is left out. */
export function* walk(thread: Walkable, from: string, direction: Direction): Generator<ThreadNode> {
  const seen = new Set([from]);
  const queue = [from];
  for (const key of queue) {
    for (const node of step(thread, key, direction)) {
      if (seen.has(node.key)) continue;
      seen.add(node.key);
      queue.push(node.key);
      yield node;
    }
  }
}
