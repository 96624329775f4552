import { Link } from 'wouter';
import type { Thread } from '../../../clinical/thread.ts';
import type { NodeKind, ThreadNode } from '../../../clinical/thread/node.ts';
import { ahead, behind } from '../../../clinical/thread/strands.ts';
import { step, walk } from '../../../clinical/thread/walk.ts';
import { joinClasses } from '../../parts/join-classes.ts';
import { documentAddress } from '../document-address.ts';
import classes from './thread-map.module.css';
import { nodeName } from './thread-rows.ts';

interface NodeRowProps {
  readonly node: ThreadNode;
  readonly thread: Thread;
  /** Its kind is said once for all that follow of the same kind. */
  readonly isFirstOfKind: boolean;
  readonly isFaded: boolean;
  readonly isPicked: boolean;
  readonly onPick: () => void;
}

const indented: ReadonlySet<NodeKind> = new Set<NodeKind>(['objective', 'intervention']);

/** One bead in words; in hand, it tells what it rests on and what it led to, and opens where it is written. */
export function NodeRow({ node, thread, isFirstOfKind, isFaded, isPicked, onPick }: NodeRowProps) {
  const place = node.places.at(-1);
  return (
    <li
      className={joinClasses(classes['nodeRow'], isFaded && classes['fadedRow'])}
      data-bead={node.key}
      data-indented={indented.has(node.kind) || undefined}
    >
      <button type="button" className={classes['nodeName']} aria-expanded={isPicked} onClick={onPick}>
        <span className={classes['nodeWords']}>{nodeName(thread, node)}</span>
        {isFirstOfKind ? (
          <span className={classes['kind']}>{node.kind}</span>
        ) : (
          <span className="visually-hidden">, {node.kind}</span>
        )}
      </button>
      {isPicked && (
        <div className={classes['walk']}>
          <Walked says="Rests on" nodes={groundsOf(thread, node)} />
          <Walked says="Led to" nodes={fruitsOf(thread, node)} />
          {place && (
            <Link href={documentAddress(place.document, place.path.join('/'))}>Open where it is written</Link>
          )}
        </div>
      )}
    </li>
  );
}

interface WalkedProps {
  readonly says: string;
  readonly nodes: readonly ThreadNode[];
}

const mostNamed = 5;

function Walked({ says, nodes }: WalkedProps) {
  if (nodes.length === 0) return undefined;
  const more = nodes.length - mostNamed;
  return (
    <p>
      <span className={classes['quiet']}>{says} </span>
      {nodes
        .slice(0, mostNamed)
        .map(({ name }) => name)
        .join(' · ')}
      {more > 0 && ` and ${more} more`}
    </p>
  );
}

/** What a node rests on; of a session the goals, diagnoses and symptoms behind its work. */
function groundsOf(thread: Thread, node: ThreadNode): ThreadNode[] {
  if (node.kind !== 'session')
    return step(thread, node.key, 'behind').flatMap(one => visible(thread, one, 'behind'));
  const strands = behind(thread, node.key);
  return unique(
    strands.flatMap(({ objective, goal, diagnoses, symptoms }) => [
      objective,
      goal,
      ...diagnoses,
      ...symptoms,
    ]),
  );
}

/** What a node led to; of a symptom, problem or diagnosis the sessions that worked on it too. */
function fruitsOf(thread: Thread, node: ThreadNode): ThreadNode[] {
  const next = step(thread, node.key, 'ahead').flatMap(one => visible(thread, one, 'ahead'));
  const sessions = node.kind === 'session' ? [] : ahead(thread, node.key);
  return unique([...next, ...sessions]);
}

/** A criterion, a piece of work or a response stands for what lies beyond it. */
function visible(thread: Thread, node: ThreadNode, direction: 'behind' | 'ahead'): ThreadNode[] {
  const isBetween = node.kind === 'criterion' || node.kind === 'work' || node.kind === 'response';
  return isBetween ? walk(thread, node.key, direction).take(1).toArray() : [node];
}

const unique = (nodes: readonly (ThreadNode | undefined)[]): ThreadNode[] => [
  ...new Set(nodes.filter(node => node !== undefined)),
];
