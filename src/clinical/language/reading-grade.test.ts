import { expect, it } from 'vitest';
import { readingGrade } from './reading-grade.ts';

const plain = 'River rides the bus two stops and then gets off. She writes it down in the book. ';
const heavy =
  'Client demonstrates generalization of interoceptive habituation across progressively differentiated environmental contingencies, facilitating occupational rehabilitation. ';

it('says nothing of a short text', () => {
  expect(readingGrade(plain)).toBeUndefined();
  expect(readingGrade('')).toBeUndefined();
});
it('is low for short words in short sentences', () => {
  expect(readingGrade(plain.repeat(5))).toBeLessThan(4);
});
it('is high for long words in long sentences', () => {
  expect(readingGrade(heavy.repeat(5))).toBeGreaterThan(15);
});
