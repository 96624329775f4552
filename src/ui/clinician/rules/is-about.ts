import type { Standard } from '../../../clinical/standards/standard.ts';
import { partNames } from './part-names.ts';

/** Whether a rule speaks of all the words somebody typed, in its name, what it asks for, or the part of the record it is about. */
export function isAbout({ id, title, requirement, document }: Standard, typed: string): boolean {
  const said = [id, title, requirement, partNames[document]].join(' ').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every(word => said.includes(word));
}
