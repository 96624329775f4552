import { useMemo, useRef, useState } from 'react';
import type { Chart } from '../../../clinical/chart.ts';
import { threadOf } from '../../../clinical/thread.ts';
import { walk } from '../../../clinical/thread/walk.ts';
import { StagePart } from './stage-part.tsx';
import { ThreadDrawing } from './thread-drawing.tsx';
import classes from './thread-map.module.css';
import { drawnLinks, passages, stageRows } from './thread-rows.ts';
import { useBeadPlaces } from './use-bead-places.ts';

interface MapProps {
  readonly chart: Chart;
  readonly mayWrite: boolean;
  readonly onStart: (type: string) => void;
}

/** The golden thread of an episode: stages as beads, links as strands, breaks as tears; a row in hand lights its strand. */
export function ThreadMap({ chart, mayWrite, onStart }: MapProps) {
  const map = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<string>();
  const [isAll, setAll] = useState(false);
  const thread = threadOf(chart);
  const rows = useMemo(() => stageRows(thread, isAll), [thread, isAll]);
  const links = useMemo(
    () => drawnLinks(thread, new Set(rows.flatMap(({ nodes }) => nodes.map(({ key }) => key)))),
    [thread, rows],
  );
  const places = useBeadPlaces(map, rows);
  const lit = useMemo(() => {
    if (picked === undefined) return undefined;
    const strand = [...walk(thread, picked, 'behind'), ...walk(thread, picked, 'ahead')];
    return new Set([picked, ...strand.map(({ key }) => key)]);
  }, [thread, picked]);
  const broken = new Set(thread.breaks.map(({ node }) => node));
  return (
    <div ref={map} className={classes['map']}>
      <ThreadDrawing
        rows={rows}
        passages={passages(thread.stages)}
        links={links}
        places={places}
        lit={lit}
        broken={broken}
      />
      <ol>
        {rows.map(row => (
          <StagePart
            key={row.stage.stage}
            row={row}
            thread={thread}
            lit={lit}
            picked={picked}
            onPick={key => setPicked(now => (now === key ? undefined : key))}
            onAll={() => setAll(true)}
            {...(mayWrite ? { onStart } : {})}
          />
        ))}
      </ol>
    </div>
  );
}
