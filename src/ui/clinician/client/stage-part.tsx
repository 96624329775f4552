import { IconLinkOff } from '@tabler/icons-react';
import { Link } from 'wouter';
import { documentDate } from '../../../clinical/document-date.ts';
import type { Thread, ThreadStage } from '../../../clinical/thread.ts';
import type { Break } from '../../../clinical/thread/node.ts';
import { dayWords } from '../../parts/day-words.ts';
import { stageWords } from '../../parts/stage-words.ts';
import { documentAddress } from '../document-address.ts';
import { NodeRow } from './node-row.tsx';
import classes from './thread-map.module.css';
import { firstDocumentOf, type StageRows } from './thread-rows.ts';

interface StagePartProps {
  readonly row: StageRows;
  readonly thread: Thread;
  readonly lit: ReadonlySet<string> | undefined;
  readonly picked: string | undefined;
  readonly onPick: (key: string) => void;
  readonly onAll: () => void;
  /** Absent for whoever may not write here. */
  readonly onStart?: (type: string) => void;
}

/** One stage of the thread: its bead, its documents, what stands in it and where it breaks. */
export function StagePart({ row, thread, lit, picked, onPick, onAll, onStart }: StagePartProps) {
  const { stage, nodes, earlier, breaks } = row;
  return (
    <li className={classes['stage']}>
      <div className={classes['stageHead']} data-bead={stage.stage}>
        <h3 className={classes['stageName']}>{stageWords[stage.stage]}</h3>
        <StageState stage={stage} {...(onStart ? { onStart } : {})} />
      </div>
      {earlier > 0 && (
        <button type="button" className={classes['earlier']} onClick={onAll}>
          {earlier} earlier
        </button>
      )}
      <ul>
        {nodes.map((node, at) => (
          <NodeRow
            key={node.key}
            node={node}
            thread={thread}
            isFirstOfKind={node.kind !== nodes[at - 1]?.kind}
            isFaded={lit !== undefined && !lit.has(node.key)}
            isPicked={picked === node.key}
            onPick={() => onPick(node.key)}
          />
        ))}
      </ul>
      {breaks.map(found => (
        <BreakLine key={`${found.node} ${found.side}`} found={found} />
      ))}
    </li>
  );
}

interface StageStateProps {
  readonly stage: ThreadStage;
  readonly onStart?: (type: string) => void;
}

/** The last document of a stage, or the way to begin it. */
function StageState({ stage, onStart }: StageStateProps) {
  const last = stage.documents.at(-1);
  if (!last) {
    const type = firstDocumentOf[stage.stage];
    return onStart ? (
      <button type="button" className={classes['begin']} onClick={() => onStart(type)}>
        Begin
        <span className="visually-hidden"> {stageWords[stage.stage].toLowerCase()}</span>
      </button>
    ) : (
      <span className={classes['quiet']}>nothing yet</span>
    );
  }
  const count = stage.documents.length;
  return (
    <span className={classes['quiet']}>
      {count > 1 && `${count} documents, last `}
      <Link href={documentAddress(last.id)}>{dayWords(documentDate(last))}</Link>
      {last.status === 'draft' && ', draft'}
    </span>
  );
}

/** A break in words, with what to do and the place to do it. */
function BreakLine({ found }: { readonly found: Break }) {
  return (
    <p className={classes['break']}>
      <IconLinkOff className={classes['breakIcon']} size={16} aria-hidden="true" />
      <span>
        <span className="visually-hidden">Break in the thread: </span>
        {found.missing} <span className={classes['quiet']}>{found.remedy}</span>{' '}
        <Link href={documentAddress(found.place.document, found.place.path.join('/'))}>Go there</Link>
      </span>
    </p>
  );
}
