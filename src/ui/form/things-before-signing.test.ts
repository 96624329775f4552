import { describe, expect, it } from 'vitest';
import { readyWords, thingsBeforeSigning } from './things-before-signing.ts';

const owed = [
  { key: 'heldOn', label: 'Date of session', section: 'Session' },
  { key: 'work/w1/why', label: 'Why this', section: 'What we worked on', within: 'Rode two stops' },
];
const notes = [
  { id: 'f1', place: 'purpose', weight: 'must', says: 'No purpose is named.' },
  { id: 'f2', place: 'selfReport', weight: 'should', says: 'A quote would help.' },
] as const;

describe('what stands before a signature', () => {
  it('is what is owed, then what the check finds required; advice does not count', () =>
    expect(thingsBeforeSigning(owed, notes).map(({ says, isOwed }) => [says, isOwed])).toEqual([
      ['Session: Date of session', true],
      ['“Rode two stops”: Why this', true],
      ['No purpose is named.', false],
    ]));

  it('says what is to be filled in where a gap is open', () => {
    const gaps = ['{which road}', '{number}'];
    const [thing] = thingsBeforeSigning([{ ...owed[1]!, gaps }], []);
    expect(thing?.says).toBe('“Rode two stops”: Why this, still to fill in: {which road}, {number}');
  });

  it('leaves out what was answered, and counts it again when the answer has lapsed', () => {
    const answer = { id: 'a', reason: 'Later.', by: { id: 'w', name: 'Wren' }, on: '2026-03-02' };
    const said = (standing: 'holds' | 'lapsed') => ({ ...notes[0], answer: { ...answer, standing } });
    expect(thingsBeforeSigning([], [said('holds')])).toEqual([]);
    expect(thingsBeforeSigning([], [said('lapsed')])).toHaveLength(1);
  });

  it.each([
    [0, 'Ready to sign'],
    [1, 'One thing before you sign'],
    [3, 'Three things before you sign'],
    [14, '14 things before you sign'],
  ])('%i is told as “%s”', (count, words) => {
    const things = Array.from({ length: count }, (_, at) => ({ ...owed[0]!, key: `k${at}` }));
    expect(readyWords(thingsBeforeSigning(things, []), true)).toBe(words);
  });

  it('begins with what the practice lets stop a signature, each thing once, whatever its weight', () => {
    const stops = [notes[1], { ...notes[0], id: 'f3', says: 'The note has no credentials.' }];
    const things = thingsBeforeSigning(owed, [...notes], stops);
    expect(things.slice(2).map(({ key, isGate }) => [key, isGate])).toEqual([
      ['f2', true],
      ['f3', true],
      ['f1', undefined],
    ]);
    expect(readyWords(things, true)).toBe('Four things stop the signature');
    expect(readyWords(thingsBeforeSigning([], [notes[0]], [notes[0]]), true)).toBe(
      'One thing stops the signature',
    );
  });

  it('is not called ready before the check has looked', () => {
    expect(readyWords([], false)).toBe('Checking…');
  });
});
