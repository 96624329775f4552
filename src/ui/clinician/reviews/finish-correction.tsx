import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type SubmitEvent } from 'react';
import { type CorrectionView, finishCorrectionRoute } from '../../../server/contracts/reviews.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import classes from './reviews.module.css';

/** Says that it is done, and what was done. */
export function FinishCorrection({ correction }: { readonly correction: CorrectionView }) {
  const id = useId();
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const [words, setWords] = useState('');
  const { run, isRunning, refusal } = useAct(() =>
    api.call(finishCorrectionRoute, { params: { correction: correction.id }, body: { words } }),
  );
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await run();
    if (result.ok) await queries.invalidateQueries();
  };
  return (
    <form className={classes['next']} onSubmit={event => void submit(event)} noValidate data-screen-only>
      {refusal && <Notice>{refusal.message}</Notice>}
      <label htmlFor={id} className={classes['label']}>
        What was done
      </label>
      <textarea
        id={id}
        className={classes['words']}
        rows={2}
        value={words}
        onChange={event => setWords(event.target.value)}
      />
      <div>
        <Button type="submit" loading={isRunning} disabled={words.trim() === ''}>
          It is done
        </Button>
      </div>
    </form>
  );
}
