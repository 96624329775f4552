import { Button } from '@mantine/core';
import { useId, useState, type SubmitEvent } from 'react';
import {
  type DocumentView,
  returnDocumentRoute,
  type SignedView,
} from '../../../server/contracts/documents.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import classes from './document.module.css';

interface ReturnProps {
  readonly view: SignedView;
  readonly onReturned: (view: DocumentView) => void;
  readonly onClose: () => void;
}

/** A document goes back to its author with what the supervisor would say across the table. */
export function ReturnDocument({ view, onReturned, onClose }: ReturnProps) {
  const { api } = useSurroundings();
  const id = useId();
  const [comment, setComment] = useState('');
  const { run, isRunning, refusal } = useAct(() =>
    api.call(returnDocumentRoute, { params: { document: view.id }, body: { comment } }),
  );
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await run();
    if (!result.ok) return;
    onReturned(result.value);
    onClose();
  };
  return (
    <form className={classes['dialog']} onSubmit={event => void submit(event)} noValidate>
      {refusal && <Notice>{refusal.message}</Notice>}
      <div>
        <label htmlFor={id}>What {view.author.name} should look at</label>
        <textarea
          id={id}
          className={classes['comment']}
          rows={5}
          value={comment}
          onChange={event => setComment(event.target.value)}
          data-autofocus
        />
      </div>
      <div className={classes['actions']}>
        <Button type="submit" loading={isRunning} disabled={comment.trim() === ''}>
          Return it
        </Button>
        <Button variant="subtle" onClick={onClose}>
          Not now
        </Button>
      </div>
    </form>
  );
}
