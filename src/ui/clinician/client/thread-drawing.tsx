import { joinClasses } from '../../parts/join-classes.ts';
import classes from './thread-map.module.css';
import type { DrawnLink, Passage, StageRows } from './thread-rows.ts';
import type { BeadPlaces } from './use-bead-places.ts';

/** Where the thread hangs, and how far its strands may swing out, in pixels. */
const spine = 76;
const widest = 66;

interface DrawingProps {
  readonly rows: readonly StageRows[];
  readonly passages: readonly Passage[];
  readonly links: readonly DrawnLink[];
  readonly places: BeadPlaces;
  /** The nodes on the strand in hand; undefined when none is. */
  readonly lit: ReadonlySet<string> | undefined;
  readonly broken: ReadonlySet<string>;
}

/** The golden thread itself; everything it tells stands in words beside it, so it is hidden from screen readers. */
export function ThreadDrawing({ rows, passages, links, places, lit, broken }: DrawingProps) {
  const at = (key: string): number | undefined => places.get(key);
  return (
    <svg className={classes['drawing']} aria-hidden="true" data-lit={lit !== undefined || undefined}>
      {links.map(({ from, to }) => (
        <Strand
          key={`${from} ${to}`}
          from={at(from)}
          to={at(to)}
          isLit={lit?.has(from) === true && lit.has(to)}
        />
      ))}
      {rows.slice(0, -1).map(({ stage, nodes }, position) => (
        <PassageLine
          key={stage.stage}
          from={at(stage.stage)}
          to={at(rows[position + 1]?.stage.stage ?? '')}
          passage={passages[position] ?? 'ahead'}
          lastBead={at(nodes.at(-1)?.key ?? '')}
        />
      ))}
      {rows.flatMap(({ nodes }) =>
        nodes.map(({ key, isDraft }) => (
          <circle
            key={key}
            className={joinClasses(
              classes['node'],
              isDraft && classes['openBead'],
              broken.has(key) && classes['brokenBead'],
              lit !== undefined && !lit.has(key) && classes['faded'],
            )}
            cx={spine}
            cy={at(key) ?? -20}
            r="3.5"
          />
        )),
      )}
      {rows.map(({ stage }) => (
        <circle
          key={stage.stage}
          className={classes[`${stage.state}Bead`]}
          cx={spine}
          cy={at(stage.stage) ?? -20}
          r={stage.state === 'empty' ? 4 : 7}
        />
      ))}
    </svg>
  );
}

interface StrandProps {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly isLit: boolean;
}

/** The farther apart two beads are, the wider the strand between them swings out. */
function Strand({ from, to, isLit }: StrandProps) {
  if (from === undefined || to === undefined) return undefined;
  const swing = Math.min(widest, 10 + Math.sqrt(Math.abs(to - from)) * 2.4);
  const out = spine - swing * 1.33;
  return (
    <path
      className={joinClasses(classes['strand'], isLit && classes['litStrand'])}
      d={`M${spine} ${from} C${out} ${from}, ${out} ${to}, ${spine} ${to}`}
    />
  );
}

interface PassageProps {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly passage: Passage;
  /** The last bead of the stage, down to which there is a line in any case. */
  readonly lastBead: number | undefined;
}

/** Between two stages: a line, a line that is torn in the middle, or the dots of a way not gone yet. */
function PassageLine({ from, to, passage, lastBead }: PassageProps) {
  if (from === undefined || to === undefined) return undefined;
  const [top, bottom] = [from + 9, to - 9];
  if (passage !== 'broken') {
    const turn = passage === 'ahead' ? (lastBead ?? top) : bottom;
    return (
      <>
        <line className={classes['whole']} x1={spine} x2={spine} y1={top} y2={Math.max(top, turn)} />
        <line className={classes['ahead']} x1={spine} x2={spine} y1={Math.max(top, turn) + 6} y2={bottom} />
      </>
    );
  }
  const tear = bottom - 14;
  return (
    <>
      <line className={classes['whole']} x1={spine} x2={spine} y1={top} y2={tear - 5} />
      <path
        className={classes['tear']}
        d={`M${spine - 4} ${tear - 7} l4 3 l-3 3 M${spine + 4} ${tear + 8} l-4 -3 l3 -3`}
      />
    </>
  );
}
