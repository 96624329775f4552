import { expect, it } from 'vitest';
import { marksIn } from './marks-in.ts';
import type { Note } from './note.ts';

const note: Note = {
  id: 'n',
  place: 'work/w1/response',
  weight: 'should',
  says: 'I could not find how she responded.',
  span: [4, 17],
  words: 'was receptive',
};

const answer = {
  ...{ id: 'a', reason: 'It says enough.', by: { id: 'w', name: 'Wren' }, on: '2026-03-02' },
  standing: 'holds',
} as const;

it.each<[string, string, Note, [number, number][]]>([
  ['words where they stand', 'She was receptive.', note, [[4, 17]]],
  ['words that were moved by a letter before them', 'Yes: she was receptive.', note, [[9, 22]]],
  ['no words that are gone', 'She wept.', note, []],
  ['nothing that was answered', 'She was receptive.', { ...note, answer }, []],
  ['nothing where the note points at no words', 'She wept.', { ...note, span: undefined } as never, []],
])('marks %s', (_, text, of, marks) => expect(marksIn(text, [of])).toEqual(marks));
