import { withDerived } from '../clinical/documents/with-derived.ts';
import type { AnyBody, DocumentDefinition } from '../clinical/kit/document.ts';
import { normalise } from '../clinical/kit/normalise.ts';
import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { bodySchema, fieldErrors } from '../clinical/kit/schema.ts';
import { unstorableText } from '../clinical/kit/unstorable-text.ts';
import { canonical } from '../storage/canonical.ts';

/** A body that its definition accepts, as it is stored. */
export interface JudgedBody {
  readonly body: AnyBody;
  /** Canonical JSON. */
  readonly text: string;
  /** The date of what is told, where the document has one. */
  readonly happenedOn: string | null;
}

/** Judges a body by its definition: as a draft anything may be missing, as signed every required answer is there. */
export function judgeBody(
  definition: DocumentDefinition,
  status: 'draft' | 'signed',
  body: unknown,
): Result<JudgedBody> {
  const unstorable = unstorableText(body);
  if (unstorable) {
    const fields = { [unstorable.join('.')]: 'holds a character that cannot be stored' };
    return refuse('invalid', `${definition.title} holds answers that cannot be stored.`, { fields });
  }
  const judged = bodySchema(definition, status).safeParse(body);
  if (!judged.success) {
    const fields = fieldErrors(judged.error);
    return status === 'signed'
      ? refuse('incomplete', `${definition.title} is not ready to sign.`, { fields })
      : refuse('invalid', `${definition.title} holds answers that cannot be stored.`, { fields });
  }
  const answers = withDerived(definition.type, judged.data as AnyBody);
  const kept = status === 'signed' ? normalise(definition, answers) : answers;
  const date = definition.dateField === undefined ? undefined : kept[definition.dateField];
  return accept({ body: kept, text: canonical(kept), happenedOn: typeof date === 'string' ? date : null });
}
