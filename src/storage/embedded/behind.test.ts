import { expect, test } from 'vitest';
import { behind } from './behind.ts';

test.each([
  [{ version: '18.4', major: 18 }, undefined],
  [{ version: '18.5', major: 18 }, undefined],
  [{ version: '15.2', major: 15 }, /15\.18 has fixed security faults/],
  [{ version: '19.0', major: 19 }, undefined],
])('%o', (postgres, sentence) => {
  if (sentence) expect(behind(postgres)).toMatch(sentence);
  else expect(behind(postgres)).toBeUndefined();
});
