import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { addDays } from '../../../clinical/time/add-days.ts';
import { type CorrectionView, settleCorrectionRoute } from '../../../server/contracts/reviews.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import { useSession } from '../session.ts';
import classes from './reviews.module.css';

/** A reviewer's word on what was done: confirmed, or opened again with a reason and a new day. */
export function SettleCorrection({ correction }: { readonly correction: CorrectionView }) {
  const id = useId();
  const { today } = useSession();
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const [isOpening, setOpening] = useState(false);
  const [words, setWords] = useState('');
  const [dueOn, setDueOn] = useState(addDays(today, 14));
  const { run, isRunning, refusal } = useAct((isDone: boolean) =>
    api.call(settleCorrectionRoute, {
      params: { correction: correction.id },
      body: isDone ? { kind: 'confirmed' } : { kind: 'reopened', words, dueOn },
    }),
  );
  const settle = async (isDone: boolean) => {
    const result = await run(isDone);
    if (result.ok) await queries.invalidateQueries();
  };
  return (
    <div className={classes['next']} data-screen-only>
      {refusal && <Notice>{refusal.message}</Notice>}
      {isOpening && (
        <>
          <label htmlFor={id} className={classes['label']}>
            What is still missing
          </label>
          <textarea
            id={id}
            className={classes['words']}
            rows={2}
            value={words}
            onChange={event => setWords(event.target.value)}
          />
          <TextLine label="Due" type="date" value={dueOn} onType={setDueOn} />
          <div className={classes['buttons']}>
            <Button loading={isRunning} disabled={words.trim() === ''} onClick={() => void settle(false)}>
              Open it again
            </Button>
            <Button variant="subtle" onClick={() => setOpening(false)}>
              Not now
            </Button>
          </div>
        </>
      )}
      {!isOpening && (
        <div className={classes['buttons']}>
          <Button loading={isRunning} onClick={() => void settle(true)}>
            Confirm
          </Button>
          <Button variant="default" onClick={() => setOpening(true)}>
            Open it again…
          </Button>
        </div>
      )}
    </div>
  );
}
