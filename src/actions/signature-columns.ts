import type { SubjectKind } from '../storage/load-subject.ts';
import type { SignatureColumns } from '../storage/content-of.ts';
import type { Scene } from './perform.ts';

/** Who signs, as the practice knows them at this moment, and when. */
export function signatureColumns<K extends SubjectKind>(
  { asker, now, today }: Scene<K>,
  role: 'clinician' | 'supervisor' | 'reviewer',
): SignatureColumns {
  if (!asker) throw new Error('Somebody has to sign.');
  return {
    signer: asker.id,
    signer_name: asker.name,
    signer_role: role,
    signer_credentials: asker.credentials,
    signer_licence: asker.licence,
    signed_at: now,
    signed_on: today,
    sign_method: 'secret',
  };
}
