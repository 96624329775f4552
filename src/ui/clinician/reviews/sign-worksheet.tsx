import { signWorksheetRoute, type WorksheetView } from '../../../server/contracts/reviews.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import type { DraftKeeper } from '../../draft/draft-keeper.ts';
import { SignatureForm, unsaved } from '../document/signature-form.tsx';
import { useSession } from '../session.ts';

interface SignProps {
  readonly view: WorksheetView;
  readonly keeper: DraftKeeper;
  readonly onSigned: (view: WorksheetView) => void;
  readonly onClose: () => void;
}

/** The reviewer's signature; with it corrective actions go to whoever is to carry them out. */
export function SignWorksheet({ view, keeper, onSigned, onClose }: SignProps) {
  const { api } = useSurroundings();
  const { person } = useSession();
  const sign = async (secret: string) => {
    if (!(await keeper.saveNow())) return unsaved;
    const { revision } = keeper.state().kept;
    return api.call(signWorksheetRoute, { params: { worksheet: view.id }, body: { revision, secret } });
  };
  const name = person.credentials === '' ? person.name : `${person.name}, ${person.credentials}`;
  return (
    <SignatureForm verb="Sign" sign={sign} onSigned={onSigned} onClose={onClose}>
      <p>
        You sign as <strong>{name}</strong>. From then on the worksheet is never changed, and each corrective
        action goes to whoever is to carry it out.
      </p>
    </SignatureForm>
  );
}
