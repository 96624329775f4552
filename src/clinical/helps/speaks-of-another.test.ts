import { expect, it } from 'vitest';
import { speaksOfAnother } from './speaks-of-another.ts';

it.each([
  ['His mother was lazy.', true],
  ['The lazy stepfather never called.', true],
  ['She said little, and her boss seemed lazy.', true],
  ['Client was lazy with her mother.', false],
  ['His mother drove him, and he was lazy.', false],
  ['Mother waited outside. Lazy today.', false],
  ['Lazy.', false],
])('%s', (text, isAnother) => {
  const at = text.toLowerCase().indexOf('lazy');
  expect(speaksOfAnother(text, [at, at + 4])).toBe(isAnother);
});
