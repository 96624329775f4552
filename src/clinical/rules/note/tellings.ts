import { perDocument } from '../../remembered.ts';
import type { NoteDocument } from './treatment-notes.ts';

/** A text of a note with the field it stands in. */
export interface Telling {
  readonly path: readonly string[];
  readonly text: string;
}

const fields = [
  'observation',
  'selfReport',
  'betweenSessions',
  'somethingElseDetail',
  'riskDetail',
  'crisisTrigger',
  'crisisOutcome',
  'homework',
  'nextFocus',
  'planChange',
  'purposeSupport',
] as const;

/** What a note tells in sentences, text by text; what was only chosen from a list and empty answers are left out. */
export const tellings = perDocument(({ body }: NoteDocument): readonly Telling[] =>
  [
    ...body.work.flatMap(piece =>
      (['done', 'why', 'response', 'progress'] as const).map(name => ({
        path: ['work', piece.id, name],
        text: piece[name] ?? '',
      })),
    ),
    ...body.mentalStatus.map(({ id, finding = '' }) => ({
      path: ['mentalStatus', id, 'finding'],
      text: finding,
    })),
    ...fields.map(name => ({ path: [name], text: body[name] ?? '' })),
  ].filter(({ text }) => text.trim() !== ''),
);
