import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Refusal } from '../../../clinical/kit/result.ts';
import { type DraftView, signDocumentRoute, type DocumentView } from '../../../server/contracts/documents.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import type { DraftKeeper } from '../../draft/draft-keeper.ts';
import { stopsSignature, type Thing } from '../../form/things-before-signing.ts';
import { useSession } from '../session.ts';
import classes from './document.module.css';
import { SignatureForm, unsaved } from './signature-form.tsx';
import { ThingList } from './thing-list.tsx';

interface SignDialogProps {
  readonly isOpen: boolean;
  readonly view: DraftView;
  readonly keeper: DraftKeeper;
  readonly things: readonly Thing[];
  /** Whether it is known what the practice lets stop this signature. */
  readonly isChecked: boolean;
  readonly onClose: () => void;
  readonly onFollow: (place: string) => void;
  readonly onSigned: (view: DocumentView) => void;
  readonly onRefused: (refusal: Refusal) => void;
}

/** Signing: what is still open, else the secret once more, and the document is locked for good. */
export function SignDialog(props: SignDialogProps) {
  const hasToWait = props.things.some(stopsSignature);
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={hasToWait ? 'Not yet' : 'Sign and lock'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {hasToWait ? <NotYet {...props} /> : props.isChecked ? <Sign {...props} /> : <Looking />}
    </Modal>
  );
}

function NotYet({ things, onFollow, onClose }: SignDialogProps) {
  const owed = things.filter(({ isOwed }) => isOwed);
  const gates = things.filter(({ isGate }) => isGate);
  const follow = (place: string) => {
    onClose();
    onFollow(place);
  };
  return (
    <div className={classes['dialog']}>
      {owed.length > 0 && (
        <>
          <p>A signature needs these answers first:</p>
          <ThingList things={owed} onFollow={follow} />
        </>
      )}
      {gates.length > 0 && (
        <>
          <p>
            In this practice a signature waits until {gates.length === 1 ? 'this is' : 'these are'} put right
            or answered with a reason:
          </p>
          <ThingList things={gates} onFollow={follow} />
        </>
      )}
    </div>
  );
}

/** For the moment in which the rules are still looking; nobody is asked for a secret that may not be of use. */
const Looking = () => <p role="status">Looking whether anything stops the signature…</p>;

function Sign({ view, keeper, things, onSigned, onRefused, onClose }: SignDialogProps) {
  const { api } = useSurroundings();
  const { person } = useSession();
  const queries = useQueryClient();
  const sign = async (secret: string) => {
    if (!(await keeper.saveNow())) return unsaved;
    const { revision } = keeper.state().kept;
    return api.call(signDocumentRoute, { params: { document: view.id }, body: { revision, secret } });
  };
  const refused = (refusal: Refusal): void => {
    onRefused(refusal);
    if (refusal.code === 'incomplete') onClose();
    // The record has changed since it was read here: what stops the signature is then told from the new one.
    if (refusal.code === 'blocked') void queries.invalidateQueries();
  };
  const name = person.credentials === '' ? person.name : `${person.name}, ${person.credentials}`;
  return (
    <SignatureForm verb="Sign" sign={sign} onSigned={onSigned} onRefused={refused} onClose={onClose}>
      {things.length > 0 && (
        <p>
          The check still asks for {things.length === 1 ? 'one thing' : `${things.length} things`}. You may
          sign all the same.
        </p>
      )}
      <p>
        You sign as <strong>{name}</strong>. From then on it can be added to and corrected, never changed.
      </p>
    </SignatureForm>
  );
}
