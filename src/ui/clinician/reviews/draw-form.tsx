import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import type { SampleSize } from '../../../clinical/reviews/draw-sample.ts';
import { drawSampleRoute, type FrameView, readFrameRoute } from '../../../server/contracts/reviews.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { useRead } from '../../calls/use-read.ts';
import { Notice } from '../../parts/notice.tsx';
import { SelectLine } from '../../parts/select-line.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import classes from './reviews.module.css';

const manners = { number: 'So many records of each clinician', share: 'A share of each clinician’s records' };

interface DrawPartProps {
  readonly quarter: string;
  readonly isFirst: boolean;
}

/** The first draw is offered at once; a further one when it is asked for. */
export function DrawPart({ quarter, isFirst }: DrawPartProps) {
  const [isWanted, setWanted] = useState(isFirst);
  const { value, refusal } = useRead(readFrameRoute, { params: { quarter } }, { isWanted });
  if (!isWanted)
    return (
      <p className={classes['drawMore']}>
        <Button variant="default" onClick={() => setWanted(true)}>
          Draw more records…
        </Button>
      </p>
    );
  if (refusal) return <Notice>{refusal.message}</Notice>;
  return (
    value && <DrawForm quarter={quarter} drawing={value} isFirst={isFirst} onDrawn={() => setWanted(false)} />
  );
}

interface DrawFormProps extends DrawPartProps {
  readonly drawing: FrameView;
  readonly onDrawn: () => void;
}

/** Chooses how many records are drawn, and draws them. */
function DrawForm({ quarter, drawing, isFirst, onDrawn }: DrawFormProps) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const usual = drawing.usualSize;
  const [by, setBy] = useState<keyof typeof manners>(usual.by);
  const [open, setOpen] = useState(usual.by === 'number' ? String(usual.open) : '2');
  const [closed, setClosed] = useState(usual.by === 'number' ? String(usual.closed) : '1');
  const [percent, setPercent] = useState('10');
  const { run, isRunning, refusal } = useAct((size: SampleSize) =>
    api.call(drawSampleRoute, { params: { quarter }, body: size }),
  );
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await run(
      by === 'number' ? { by, open: Number(open), closed: Number(closed) } : { by, percent: Number(percent) },
    );
    if (!result.ok) return;
    await queries.invalidateQueries();
    onDrawn();
  };
  return (
    <form className={classes['draw']} onSubmit={event => void submit(event)} noValidate>
      <h2>{isFirst ? 'Draw the records' : 'Draw more records'}</h2>
      <p>{there(drawing)}</p>
      {refusal && <Notice>{[refusal.message, ...Object.values(refusal.fields ?? {})].join(' ')}</Notice>}
      <SelectLine label="How many" value={by} options={manners} onPick={key => setBy(key as typeof by)} />
      {by === 'number' ? (
        <div className={classes['two']}>
          <TextLine label="Open records each" type="number" min={0} max={50} value={open} onType={setOpen} />
          <TextLine
            label="Closed records each"
            type="number"
            min={0}
            max={50}
            value={closed}
            onType={setClosed}
          />
        </div>
      ) : (
        <TextLine
          label="Percent"
          type="number"
          min={1}
          max={100}
          value={percent}
          help="Of open and of closed records, and at least one of each."
          onType={setPercent}
        />
      )}
      <p className={classes['quiet']}>
        Every clinician is represented. Two open records and a closed one of each is our own default: the
        accreditor asks for a representative sample of both and names no number. A draw can be added to, never
        taken back.
      </p>
      <div>
        <Button type="submit" loading={isRunning}>
          Draw
        </Button>
      </div>
    </form>
  );
}

function there({ open, closed, clinicians, quiet, drawnBefore, reviewers }: FrameView): string {
  const from = `There are ${open} open and ${closed} closed records of ${clinicians} ${clinicians === 1 ? 'clinician' : 'clinicians'} to draw from.`;
  const apart = [
    quiet > 0
      ? `${quiet} open ${quiet === 1 ? 'record' : 'records'} in which nothing was written this quarter ${quiet === 1 ? 'stays' : 'stay'} outside.`
      : '',
    drawnBefore > 0 ? `${drawnBefore} ${drawnBefore === 1 ? 'was' : 'were'} drawn before.` : '',
    reviewers.length === 0
      ? 'Nobody in the practice reviews yet: it takes a compliance reviewer or a supervisor.'
      : `${reviewers.map(({ name }) => name).join(', ')} may review, but never what they have worked on.`,
  ];
  return [from, ...apart].filter(Boolean).join(' ');
}
