import type { Chart, ChartDocument } from '../chart.ts';
import { definitionOf } from '../documents/definition-of.ts';
import type { LocatedLink } from '../kit/link-answers.ts';
import { linksOf } from '../kit/link-answers.ts';
import type { Place } from '../kit/place.ts';
import { filedUnder } from '../gather/filed-under.ts';
import { perDocument } from '../remembered.ts';
import type { LostLink, ThreadLink, ThreadNode } from './node.ts';
import { rankOf } from './node.ts';
import { nodeKind } from './node-kind.ts';
import type { BuiltNode } from './nodes.ts';
import { keyOf, nodeAt, outerKey } from './nodes.ts';

type Nodes = ReadonlyMap<string, BuiltNode>;

/** Every link between nodes, and every pointer out of a node that finds nothing. */
export function linksBetween(chart: Chart, nodes: Nodes): { links: ThreadLink[]; lost: LostLink[] } {
  const links = new Map<string, ThreadLink>();
  const lost: LostLink[] = [];
  const add = (link: ThreadLink): void => {
    const pair = `${link.from} ${link.to}`;
    if (!links.has(pair)) links.set(pair, link);
  };

  for (const { node } of nodes.values()) partsOf(node, nodes).forEach(add);
  measuresOfGoals([...nodes.values()].map(({ node }) => node)).forEach(add);
  const at: NodeAt = key => nodes.get(key);
  for (const document of chart.documents) {
    for (const pointer of answeredLinks(document, at)) {
      const { holder, located, target, place } = pointer;
      if (target) add(oriented(holder, target, located.label, place));
      else if (isLost(pointer, chart)) lost.push({ node: holder.key, label: located.label, place });
    }
  }
  return { links: [...links.values()], lost };
}

/** The pointers of one document that find nothing. */
export const lostLinks = (chart: Chart, document: ChartDocument): LostLink[] =>
  answeredLinks(document, key => nodeAt(chart, key))
    .filter(pointer => isLost(pointer, chart))
    .map(({ holder, located, place }) => ({ node: holder.key, label: located.label, place }));

const documentsCalled = filedUnder(
  (chart: Chart) => chart.documents,
  ({ id }) => [id],
);

const isLost = ({ target, isTyped, located }: Answered, chart: Chart): boolean =>
  target === undefined && isTyped && documentsCalled(chart, located.to).length === 0;

const pointedAt = (target: string, item: string): string => {
  const kind = nodeKind(target);
  return kind === undefined ? '' : keyOf(kind, item);
};

interface Pointer {
  /** The node that holds it: a list entry, or the document. */
  readonly holder: string;
  readonly located: LocatedLink;
}

const pointersIn = perDocument((document): readonly Pointer[] => {
  const definition = definitionOf(document.type);
  if (!definition) return [];
  return linksOf(definition, document.body).flatMap(located => {
    const lists = located.path.filter((_, index) => index % 2 === 0).slice(0, -1);
    const kind = nodeKind([document.type, ...lists].join('.'));
    return kind ? [{ holder: keyOf(kind, located.fromItem ?? document.id), located }] : [];
  });
});

type NodeAt = (key: string) => BuiltNode | undefined;

interface Answered {
  readonly holder: ThreadNode;
  readonly located: LocatedLink;
  readonly place: Place;
  /** The node it points at, when that is there. */
  readonly target: ThreadNode | undefined;
  /** Whether it points at a kind of node at all. */
  readonly isTyped: boolean;
}

/** The links answered in a document by nodes for which this version of the document speaks. */
function answeredLinks(document: ChartDocument, at: NodeAt): Answered[] {
  return pointersIn(document).flatMap(({ holder, located }) => {
    const built = at(holder);
    if (!built?.speaking.has(document.id)) return [];
    const place = { document: document.id, type: document.type, path: located.path };
    const targets = located.targets.map(target => pointedAt(target, located.to)).filter(key => key !== '');
    const target = targets.map(key => at(key)?.node).find(node => node !== undefined);
    return [{ holder: built.node, located, place, target, isTyped: targets.length > 0 }];
  });
}

function oriented(
  holder: ThreadNode,
  target: ThreadNode,
  label: string,
  place: ThreadLink['place'],
): ThreadLink {
  const leads = rankOf(holder.kind) < rankOf(target.kind);
  const [from, to] = leads ? [holder.key, target.key] : [target.key, holder.key];
  return { from, to, label, place };
}

/** What hangs together without being pointed at: the parts of a whole. */
function partsOf(node: ThreadNode, nodes: Nodes): ThreadLink[] {
  const place = node.places.at(-1);
  const whole = place && wholeOf(node, place);
  const found = whole === undefined ? undefined : nodes.get(whole)?.node;
  return place && found ? [oriented(node, found, 'part of', place)] : [];
}

function wholeOf({ kind, item }: ThreadNode, place: Place): string | undefined {
  if (kind === 'work') return keyOf('session', place.document);
  if (kind === 'response') return keyOf('work', item);
  return outerKey(place.type, place.path);
}

/** A goal may be measured by a questionnaire; every administration of it then shows how far the goal has come. */
function measuresOfGoals(nodes: readonly ThreadNode[]): ThreadLink[] {
  const measures = Map.groupBy(
    nodes.filter(({ kind }) => kind === 'measure'),
    ({ places }) => plain(places[0]?.type.replace('measure:', '') ?? ''),
  );
  return nodes.flatMap(goal => {
    const named =
      goal.kind === 'goal' && goal.answers['measuredBy'] === 'instrument' && goal.answers['instrument'];
    const taken = typeof named === 'string' ? (measures.get(plain(named)) ?? []) : [];
    return taken.flatMap(measure =>
      measure.places.slice(0, 1).map(place => oriented(measure, goal, 'Measured by', place)),
    );
  });
}

const plain = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]/g, '');
