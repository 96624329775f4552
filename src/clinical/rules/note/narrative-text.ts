import { perDocument } from '../../remembered.ts';
import { tellings } from './tellings.ts';
import type { NoteDocument } from './treatment-notes.ts';

/** Everything a note tells in sentences, a part a line. */
export const narrativeText = perDocument((note: NoteDocument): string =>
  tellings(note)
    .map(({ text }) => text)
    .join('\n'),
);
