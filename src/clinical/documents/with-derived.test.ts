import { describe, expect, it } from 'vitest';
import { withDerived } from './with-derived.ts';

const phq9 = (answers: readonly number[]) =>
  Object.fromEntries(answers.map((value, index) => [`phq9-${index + 1}`, String(value)]));

describe('what follows from the answers of a questionnaire', () => {
  it.each([
    ['a total and its band', phq9([2, 2, 3, 2, 1, 2, 1, 0, 0]), { score: 13, band: 'moderate' }],
    [
      'a critical answer, named',
      phq9([1, 1, 1, 1, 1, 1, 1, 1, 1]),
      { score: 9, band: 'mild', critical: 'Question 9' },
    ],
    [
      'a critical question left open, never hidden by a prorated total',
      phq9([1, 1, 1, 1, 1, 1, 1, 1]),
      { score: 9, band: 'mild', critical: 'Question 9 (not answered)' },
    ],
    ['nothing, while nothing is answered', {}, {}],
    [
      'the change against an earlier score, judged by the published figure',
      { ...phq9([2, 2, 3, 2, 1, 2, 1, 0, 0]), earlierScore: 20 },
      {
        score: 13,
        band: 'moderate',
        change: 'From 20 to 13 (−7): better, by more than chance (6 or more counts)',
      },
    ],
    [
      'no change where the difference is no more than chance',
      { ...phq9([2, 2, 3, 2, 1, 2, 1, 0, 0]), earlierScore: 10 },
      { score: 13, band: 'moderate', change: 'From 10 to 13 (+3): no more than chance (6 or more counts)' },
    ],
  ])('gives %s', (_, answers, derived) => {
    expect(withDerived('measure:phq-9', answers)).toEqual({ ...answers, ...derived });
  });

  it('replaces what was typed over it', () => {
    const answers = phq9([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(withDerived('measure:phq-9', { ...answers, score: 27, critical: 'x' })).toMatchObject({
      score: 0,
      band: 'minimal',
    });
  });

  it('leaves every other document as it is', () => {
    const body = { score: 3 };
    expect(withDerived('progress-note', body)).toBe(body);
  });
});
