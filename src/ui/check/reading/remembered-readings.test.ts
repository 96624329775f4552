import { expect, it } from 'vitest';
import type { AnyReading } from './messages.ts';
import { rememberedReadings } from './remembered-readings.ts';

const reading = {} as AnyReading;

it('knows what was read, and what cannot be read', () => {
  const known = rememberedReadings();
  known.keep('one', reading);
  known.keep('other', undefined);
  expect(known.find('one')).toEqual({ reading });
  expect(known.find('other')).toEqual({ reading: undefined });
  expect(known.find('never asked')).toBeUndefined();
});

it('forgets what was not asked for longest when there is no more room', () => {
  const known = rememberedReadings(9);
  for (const key of ['aaa', 'bbb', 'ccc']) known.keep(key, reading);
  known.find('aaa');
  known.keep('ddd', reading);
  expect(['aaa', 'bbb', 'ccc', 'ddd'].filter(key => known.find(key))).toEqual(['aaa', 'ccc', 'ddd']);
});

it('keeps the last text even where there is no room for it, and counts none twice', () => {
  const known = rememberedReadings(4);
  known.keep('much too long', reading);
  expect(known.find('much too long')).toBeDefined();
  for (const key of ['aa', 'aa', 'bb']) known.keep(key, reading);
  expect(['aa', 'bb', 'much too long'].filter(key => known.find(key))).toEqual(['aa', 'bb']);
});
