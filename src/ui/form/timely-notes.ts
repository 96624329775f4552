import type { AnyBody } from '../../clinical/kit/document.ts';
import { isEmpty } from '../../clinical/kit/empty.ts';
import type { Note } from './note.ts';

/**
 * The notes that are worth hearing while one writes: of a field once something stands there, and everything there is to say once no answer
 * is owed any more, for nobody shall be told that a document is ready while the thread breaks at a field left empty.
 */
export function timelyNotes(notes: readonly Note[], body: AnyBody, owed: number): Note[] {
  if (owed === 0) return [...notes];
  return notes.filter(({ place }) => place !== '' && isBegun(body, place.split('/')));
}

function isBegun(answers: AnyBody, path: readonly string[]): boolean {
  const [name = '', id, ...rest] = path;
  const answer = answers[name];
  if (isEmpty(answer)) return false;
  if (id === undefined) return true;
  const entry = (answer as readonly AnyBody[]).find(one => one['id'] === id);
  if (!entry) return false;
  return rest.length === 0 ? Object.keys(entry).length > 1 : isBegun(entry, rest);
}
