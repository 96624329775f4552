import type { AnyBody } from '../../../clinical/kit/document.ts';
import type { FormChange } from '../../form/change-answers.ts';

/** One answer of one line of a worksheet: lines come into being with their first answer. */
export interface LineAnswer {
  readonly list: 'questions' | 'findings' | 'corrections';
  readonly id: string;
  readonly name: string;
  readonly answer: unknown;
}

/** What the hand did, as a change of the answers. */
export function lineChange(body: AnyBody, { list, id, name, answer }: LineAnswer): FormChange {
  const lines = (body[list] ?? []) as readonly AnyBody[];
  const isThere = lines.some(line => line['id'] === id);
  return isThere
    ? { kind: 'set', path: [list, id, name], answer }
    : { kind: 'add', list: [list], entry: { id, [name]: answer } };
}
