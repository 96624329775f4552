import type { Help } from '../../clinical/helps/help.ts';
import type { Note } from '../form/note.ts';
import { placeKey } from '../form/path.ts';

type Said = Pick<Note, 'id' | 'place' | 'span'>;

/**
 * Whether a finding says already what a help would: of the same words, or of the entry in which the field of a question stands, for a rule
 * may speak at another field of it.
 */
export function saysTheSame({ id, place, span }: Said, help: Help): boolean {
  if (!help.sameAs.some(said => id.startsWith(`${said}/`))) return false;
  if (help.kind === 'question') return `${place}/`.startsWith(entryOf(help.path));
  return place === placeKey(help.path) && span !== undefined && overlap(span, help.span);
}

const entryOf = (path: readonly string[]): string =>
  path
    .slice(0, -1)
    .map(step => `${step}/`)
    .join('');

const overlap = ([from, to]: readonly [number, number], [start, end]: readonly [number, number]): boolean =>
  from < end && start < to;
