import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import {
  coSignDocumentRoute,
  type DocumentView,
  type SignedView,
} from '../../../server/contracts/documents.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import classes from './document.module.css';

interface CoSignProps {
  readonly view: SignedView;
  readonly onSigned: (view: DocumentView) => void;
  readonly onClose: () => void;
}

/** A supervisor's signature beneath the author's. */
export function CoSign({ view, onSigned, onClose }: CoSignProps) {
  const { api } = useSurroundings();
  const [secret, setSecret] = useState('');
  const { run, isRunning, refusal } = useAct(() =>
    api.call(coSignDocumentRoute, { params: { document: view.id }, body: { secret } }),
  );
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await run();
    setSecret('');
    if (!result.ok) return;
    onSigned(result.value);
    onClose();
  };
  return (
    <form className={classes['dialog']} onSubmit={event => void submit(event)} noValidate>
      {refusal && <Notice>{refusal.message}</Notice>}
      <p>You have read it and stand behind it with {view.signature.by.name}.</p>
      <TextLine
        label="Your secret"
        type="password"
        autoComplete="current-password"
        value={secret}
        onType={setSecret}
        data-autofocus
      />
      <div className={classes['actions']}>
        <Button type="submit" loading={isRunning}>
          Co-sign
        </Button>
        <Button variant="subtle" onClick={onClose}>
          Not now
        </Button>
      </div>
    </form>
  );
}
