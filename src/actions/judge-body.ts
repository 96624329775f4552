import { withDerived } from '../clinical/documents/with-derived.ts';
import type { AnyBody, DocumentDefinition } from '../clinical/kit/document.ts';
import { normalise } from '../clinical/kit/normalise.ts';
import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { bodySchema, fieldErrors } from '../clinical/kit/schema.ts';
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
  if (!isWellFormed(body)) return refuse('invalid', 'A text holds half a character and cannot be stored.');
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

/** Whether every text in a value is whole Unicode; a lone surrogate has no stored form. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => key.isWellFormed() && isWellFormed(inner));
}
