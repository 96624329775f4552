import { expect, test } from 'vitest';
import { openLanguageHere } from './open-language.ts';
import { reader } from './testing/reader.ts';

test('A process opens its reader once, and each kind of text has a decision for each of its labels', async () => {
  expect(await openLanguageHere()).toBe(reader);
  const { measurable } = reader.objective('Walk for 20 minutes on 4 days a week.');
  expect(measurable.confidence).toBeGreaterThanOrEqual(0.5);
});
