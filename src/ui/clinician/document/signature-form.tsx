import { Button } from '@mantine/core';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { type Refusal, refuse, type Result } from '../../../clinical/kit/result.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import classes from './document.module.css';

/** Said where what is on the screen could not be saved, so that something else would be signed. */
export const unsaved = refuse(
  'unavailable',
  'The last words have not reached the disk yet, so there is nothing to sign. Try again.',
);

interface SignatureFormProps<T> {
  /** What one signs, and as whom. */
  readonly children: ReactNode;
  /** The word on the button. */
  readonly verb: string;
  readonly sign: (secret: string) => Promise<Result<T>>;
  readonly onSigned: (value: T) => void;
  readonly onRefused?: (refusal: Refusal) => void;
  readonly onClose: () => void;
}

/** The secret once more: whoever signs shows that it is them. It is forgotten as soon as it was sent. */
export function SignatureForm<T>({
  children,
  verb,
  sign,
  onSigned,
  onRefused,
  onClose,
}: SignatureFormProps<T>) {
  const [secret, setSecret] = useState('');
  const { run, isRunning, refusal } = useAct(() => sign(secret));
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await run();
    setSecret('');
    if (result.ok) onSigned(result.value);
    else onRefused?.(result);
  };
  return (
    <form className={classes['dialog']} onSubmit={event => void submit(event)} noValidate>
      {refusal && <Notice>{refusal.message}</Notice>}
      {children}
      <TextLine
        label="Your secret"
        type="password"
        autoComplete="current-password"
        value={secret}
        onType={setSecret}
        required
        data-autofocus
      />
      <div className={classes['actions']}>
        <Button type="submit" loading={isRunning}>
          {verb}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          Not now
        </Button>
      </div>
    </form>
  );
}
