import {
  coSignDocumentRoute,
  type DocumentView,
  type SignedView,
} from '../../../server/contracts/documents.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { SignatureForm } from './signature-form.tsx';

interface CoSignProps {
  readonly view: SignedView;
  readonly onSigned: (view: DocumentView) => void;
  readonly onClose: () => void;
}

/** A supervisor's signature beneath the author's. */
export function CoSign({ view, onSigned, onClose }: CoSignProps) {
  const { api } = useSurroundings();
  return (
    <SignatureForm
      verb="Co-sign"
      sign={secret => api.call(coSignDocumentRoute, { params: { document: view.id }, body: { secret } })}
      onSigned={signed => {
        onSigned(signed);
        onClose();
      }}
      onClose={onClose}
    >
      <p>You have read it and stand behind it with {view.signature.by.name}.</p>
    </SignatureForm>
  );
}
