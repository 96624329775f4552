import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../testing/lexicon.ts';
import { fewRemembered } from './few-remembered.ts';
import { perUnit } from './per-unit.ts';
import { readUnits } from './read-unit.ts';

const note =
  'Ct. said “I froze” b/c the bus stopped. She breathed; hands still.\nPlan: ride one stop, w/ brother.';

describe('a unit is read once', () => {
  it('and found again where it has moved to', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('He slept. ', 'Calm?\n', 'She said "no". ', '😀! ', 'b/c of it; '),
        before => {
          const moved = readUnits(before + note).slice(-4);
          for (const [nth, unit] of readUnits(note).entries()) {
            const there = moved[nth];
            expect(there?.key).toBe(unit.key);
            expect(there?.words).toEqual(
              unit.words.map(word => ({ ...word, span: word.span.map(at => at + before.length) })),
            );
          }
        },
      ),
    ));

  it('unless it stands in quotation marks, or under a heading, as it did not before', () => {
    const [alone] = readUnits('I froze.');
    const [quoted] = readUnits('“I froze. It stopped.”').slice(-2);
    expect(alone?.words[0]).toMatchObject({ norm: 'i', isQuoted: false });
    expect(quoted?.words.find(({ norm }) => norm === 'i')).toMatchObject({ isQuoted: true });
    expect(readUnits('Plan: I froze.')[0]?.key).not.toBe(alone?.key);
  });

  it('with all that is computed from it', () => {
    const seen: string[] = [];
    const length = perUnit(({ text }) => (seen.push(text), text.length));
    const lengths = readUnits(note).map(unit => length(unit, lexicon));
    expect(readUnits(`He slept. ${note}`).map(unit => length(unit, lexicon))).toEqual([9, ...lengths]);
    expect(seen).toHaveLength(lengths.length + 1);
  });
});

it('Of what is remembered the oldest goes first', () => {
  const asked: string[] = [];
  const remember = fewRemembered<number>(2);
  for (const key of ['a', 'b', 'a', 'c', 'b', 'a']) remember(key, () => asked.push(key));
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
