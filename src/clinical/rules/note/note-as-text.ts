import { mentalStatusArea } from '../../documents/shared-choices.ts';
import type { HeadedField } from '../../language/joined-text.ts';
import type { NoteDocument, Work } from './treatment-notes.ts';

type Told = {
  [K in keyof NoteDocument['body']]-?: NonNullable<NoteDocument['body'][K]> extends string ? K : never;
}[keyof NoteDocument['body']];

const field = ({ body }: NoteDocument, name: Told, heading?: string): HeadedField => ({
  path: [name],
  heading,
  text: body[name] ?? '',
});

/** What the client told of how they have been. */
export const reportIn = (note: NoteDocument): HeadedField[] => [
  field(note, 'selfReport', 'Subjective'),
  field(note, 'betweenSessions'),
];

/** What was seen and heard of the client. */
export const seenIn = (note: NoteDocument): HeadedField[] => [
  field(note, 'observation', 'Objective'),
  ...note.body.mentalStatus.map(({ id, area, finding = '' }) => ({
    path: ['mentalStatus', id, 'finding'],
    heading: area && mentalStatusArea[area],
    text: finding,
  })),
];

/** What is to come. */
export const plansIn = (note: NoteDocument): HeadedField[] => [
  field(note, 'homework', 'Plan'),
  field(note, 'nextFocus'),
  field(note, 'planChange'),
];

const pieceHeadings = {
  done: 'Intervention',
  why: 'Rationale',
  response: 'Response',
  progress: 'Progress',
} as const;

/** Some of what a note tells of one piece of work; all of it unless said otherwise. */
export const pieceIn = (
  piece: Work,
  names: readonly (keyof typeof pieceHeadings)[] = ['done', 'why', 'response', 'progress'],
): HeadedField[] =>
  names.map(name => ({
    path: ['work', piece.id, name],
    heading: pieceHeadings[name],
    text: piece[name] ?? '',
  }));

/** How the client responded, whatever the work. */
export const answersIn = ({ body }: NoteDocument): HeadedField[] =>
  body.work.flatMap(piece => pieceIn(piece, ['response']));

/** What was done. */
export const doingIn = (note: NoteDocument): HeadedField[] => [
  ...note.body.work.flatMap(piece => pieceIn(piece, ['done'])),
  field(note, 'somethingElseDetail', 'Intervention'),
];

/** All that a note tells in sentences, under the headings under which one writes such notes. */
export const allIn = (note: NoteDocument): HeadedField[] => [
  field(note, 'crisisTrigger', 'Presenting'),
  ...reportIn(note),
  ...seenIn(note),
  ...note.body.work.flatMap(piece => pieceIn(piece)),
  field(note, 'somethingElseDetail', 'Intervention'),
  field(note, 'riskDetail', 'Risk'),
  field(note, 'crisisOutcome', 'Disposition'),
  field(note, 'purposeSupport', 'Assessment'),
  ...plansIn(note),
];
