import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../../testing/hostile-texts.ts';
import { reader } from '../../testing/reader.ts';
import type { Decision } from './reader.ts';

/** Every decision about a text, which stands in every field that there is. */
function readEverywhere(text: string): readonly (readonly [string, Decision])[] {
  const readings = [
    reader.note({ text, format: 'DAP', planGoals: [{ goal: text, objectives: [text] }] }),
    reader.objective(text),
    reader.goal({ clientGoal: text, clinicalGoal: text }),
    reader.pair({ previous: text, current: text }),
    reader.diagnosis({ icd10: 'F32.1', name: text, symptomsText: text, justificationText: text }),
  ];
  return readings.flatMap(reading => Object.entries<Decision>(reading));
}

function expectSound(text: string): void {
  for (const [label, { holds, confidence, passages }] of readEverywhere(text)) {
    expect(confidence, label).toBeGreaterThanOrEqual(0.5);
    expect(confidence, label).toBeLessThanOrEqual(1);
    if (holds === undefined) expect(passages, label).toEqual([]);
    for (const { span } of passages) {
      expect(span[0], label).toBeGreaterThanOrEqual(0);
      expect(span[1], label).toBeGreaterThan(span[0]);
      expect(span[1], label).toBeLessThanOrEqual(text.length);
    }
  }
}

/** What looks back over all that it has read needs hours for these; what does not, milliseconds. */
const generous = 60_000;

describe('Texts that nobody writes are read to their end', () => {
  it.each(Object.entries(hostileTexts(1_000_000)))('%s', (_, text) => expectSound(text), generous);

  it.each(Object.entries(hostileTexts(19_000)))(
    '%s among English words',
    (_, text) => expectSound(`The client said that she is tired of it. ${text}`),
    generous,
  );
});

const written = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          ...'the client said he was sad, PLAN: w/ ct. c/o “I hate it” from 8 to 4 by 12/1 b/c mother; [x] <p> &amp; -> 50% no'.split(
            ' ',
          ),
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\n', '\t', '😀', '\ud83d', 'שלום', '\u202e', '\u0000', 'I', '"'),
      },
    ),
    { maxLength: 60 },
  )
  .map(words => words.join(' '));

describe('Any text', () => {
  it(
    'has decisions with words that stand in it',
    () => fc.assert(fc.property(written, expectSound)),
    generous,
  );

  it(
    'is read alike each time, whatever was read between',
    () =>
      fc.assert(
        fc.property(written, written, (text, other) => {
          const first = structuredClone(readEverywhere(text));
          readEverywhere(`${other} ${text}`);
          expect(readEverywhere(text)).toEqual(first);
        }),
        { numRuns: 50 },
      ),
    generous,
  );
});
