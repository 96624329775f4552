import { Button, Modal } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { refuse, type Refusal } from '../../../clinical/kit/result.ts';
import { type DraftView, signDocumentRoute, type DocumentView } from '../../../server/contracts/documents.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import type { DraftKeeper } from '../../draft/draft-keeper.ts';
import type { Thing } from '../../form/things-before-signing.ts';
import { Notice } from '../../parts/notice.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import { useSession } from '../session.ts';
import classes from './document.module.css';
import { ThingList } from './thing-list.tsx';

interface SignDialogProps {
  readonly isOpen: boolean;
  readonly view: DraftView;
  readonly keeper: DraftKeeper;
  readonly things: readonly Thing[];
  readonly onClose: () => void;
  readonly onFollow: (place: string) => void;
  readonly onSigned: (view: DocumentView) => void;
  readonly onRefused: (refusal: Refusal) => void;
}

/** Signing: what is still open, else the secret once more, and the document is locked for good. */
export function SignDialog(props: SignDialogProps) {
  const owed = props.things.filter(({ isOwed }) => isOwed);
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={owed.length > 0 ? 'Not yet' : 'Sign and lock'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {owed.length > 0 ? <NotYet {...props} things={owed} /> : <Sign {...props} />}
    </Modal>
  );
}

function NotYet({ things, onFollow, onClose }: SignDialogProps) {
  return (
    <div className={classes['dialog']}>
      <p>A signature needs these answers first:</p>
      <ThingList
        things={things}
        onFollow={place => {
          onClose();
          onFollow(place);
        }}
      />
    </div>
  );
}

const unsaved = refuse(
  'unavailable',
  'The last words have not reached the disk yet, so there is nothing to sign. Try again.',
);

function Sign({ view, keeper, things, onSigned, onRefused, onClose }: SignDialogProps) {
  const { api } = useSurroundings();
  const { person } = useSession();
  const [secret, setSecret] = useState('');
  const { run, isRunning, refusal } = useAct(async () => {
    if (!(await keeper.saveNow())) return unsaved;
    const { revision } = keeper.state().kept;
    return api.call(signDocumentRoute, { params: { document: view.id }, body: { revision, secret } });
  });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await run();
    setSecret('');
    if (result.ok) onSigned(result.value);
    else onRefused(result);
    if (!result.ok && result.code === 'incomplete') onClose();
  };
  const name = person.credentials === '' ? person.name : `${person.name}, ${person.credentials}`;
  return (
    <form className={classes['dialog']} onSubmit={event => void submit(event)} noValidate>
      {refusal && <Notice>{refusal.message}</Notice>}
      {things.length > 0 && (
        <p>
          The check still asks for {things.length === 1 ? 'one thing' : `${things.length} things`}. You may
          sign all the same.
        </p>
      )}
      <p>
        You sign as <strong>{name}</strong>. From then on it can be added to and corrected, never changed.
      </p>
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
          Sign
        </Button>
        <Button variant="subtle" onClick={onClose}>
          Not now
        </Button>
      </div>
    </form>
  );
}
