import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deciding, foundAt, joinedText } from './joined-text.ts';

const note = joinedText([
  { path: ['observation'], heading: 'Observed', text: 'Pale, then calm.' },
  { path: ['selfReport'], heading: 'Client report', text: ' ' },
  { path: ['work', 'w1', 'done'], heading: 'Intervention', text: 'Rode two stops.\nNamed the fear.' },
  { path: ['work', 'w2', 'done'], text: 'Planned the next ride.' },
]);
const at = (words: string) => {
  const from = note.text.indexOf(words);
  return foundAt(note, [from, from + words.length]);
};

describe('fields read as one text', () => {
  it('stand one a line under their headings; an empty one is left out', () =>
    expect(note.text).toBe(
      'Observed: Pale, then calm.\nIntervention: Rode two stops.\nNamed the fear.\nPlanned the next ride.',
    ));

  it.each<[string, string, readonly [number, number]]>([
    ['calm.', 'observation', [11, 16]],
    ['Named the fear.', 'work.w1.done', [16, 31]],
    ['Planned', 'work.w2.done', [0, 7]],
    ['Intervention: Rode', 'work.w1.done', [0, 4]],
    ['fear.\nPlanned', 'work.w1.done', [26, 31]],
    ['calm.\nIntervention: Rode', 'observation', [11, 16]],
  ])('“%s” stands in %s', (words, path, span) => expect(at(words)).toEqual({ path: path.split('.'), span }));

  it('a heading alone stands nowhere', () => expect(at('Intervention')).toBeUndefined());

  it('the deciding words are told field by field', () =>
    expect(
      deciding(note, {
        passages: [
          { field: 'text', span: [10, 14] },
          { field: 'text', span: [0, 4] },
        ],
      }),
    ).toEqual([{ path: ['observation'], span: [0, 4] }]));

  it('whatever the fields hold, words are found in the field in which they stand', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string(), heading: fc.option(fc.string(), { nil: undefined }) })),
        fields => {
          const joined = joinedText(fields.map((field, nth) => ({ ...field, path: [String(nth)] })));
          for (const { path, text, from } of joined.parts)
            for (const [start, word] of [...text.matchAll(/\S+/g)].map(
              ({ index, 0: all }) => [index, all] as const,
            )) {
              const found = foundAt(joined, [from + start, from + start + word.length]);
              expect(found?.path).toEqual(path);
              expect(text.slice(...found!.span)).toBe(word);
            }
        },
      ),
    ));
});
