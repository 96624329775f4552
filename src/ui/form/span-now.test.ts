import { expect, it } from 'vitest';
import { spanNow } from './span-now.ts';

it.each([
  ['where they stood', 'He was receptive.', 7],
  ['further on, after words were put before them', 'Today he was receptive.', 13],
  ['further up, after words before them went', 'Was receptive.', 4],
  ['at the nearest of two places', 'At first receptive, and later on receptive too', 9],
])('finds words %s', (_, text, at) => expect(spanNow(text, 'receptive', [7, 16])).toEqual([at, at + 9]));

it.each([
  ['that are gone', 'He wept.', 'receptive'],
  ['of which there are none', 'He wept.', ''],
])('finds no place for words %s', (_, text, words) => expect(spanNow(text, words, [3, 12])).toBeUndefined());
