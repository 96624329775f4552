import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { refuse } from '../../../clinical/kit/result.ts';
import { signWorksheetRoute, type WorksheetView } from '../../../server/contracts/reviews.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import type { DraftKeeper } from '../../draft/draft-keeper.ts';
import { Notice } from '../../parts/notice.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import documentClasses from '../document/document.module.css';
import { useSession } from '../session.ts';

interface SignProps {
  readonly view: WorksheetView;
  readonly keeper: DraftKeeper;
  readonly onSigned: (view: WorksheetView) => void;
  readonly onClose: () => void;
}

const unsaved = refuse(
  'unavailable',
  'The last words have not reached the disk yet, so there is nothing to sign. Try again.',
);

/** The reviewer's signature; with it corrective actions go to whoever is to carry them out. */
export function SignWorksheet({ view, keeper, onSigned, onClose }: SignProps) {
  const { api } = useSurroundings();
  const { person } = useSession();
  const [secret, setSecret] = useState('');
  const { run, isRunning, refusal } = useAct(async () => {
    if (!(await keeper.saveNow())) return unsaved;
    const { revision } = keeper.state().kept;
    return api.call(signWorksheetRoute, { params: { worksheet: view.id }, body: { revision, secret } });
  });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await run();
    setSecret('');
    if (result.ok) onSigned(result.value);
  };
  const name = person.credentials === '' ? person.name : `${person.name}, ${person.credentials}`;
  return (
    <form className={documentClasses['dialog']} onSubmit={event => void submit(event)} noValidate>
      {refusal && <Notice>{refusal.message}</Notice>}
      <p>
        You sign as <strong>{name}</strong>. From then on the worksheet is never changed, and each corrective
        action goes to whoever is to carry it out.
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
      <div className={documentClasses['actions']}>
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
