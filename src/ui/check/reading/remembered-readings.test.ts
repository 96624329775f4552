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

const nothing = () => false;

it('forgets what was not asked for longest when there is no more room', () => {
  const known = rememberedReadings(9);
  for (const key of ['aaa', 'bbb', 'ccc']) known.keep(key, reading);
  known.find('aaa');
  known.keep('ddd', reading);
  known.makeRoom(nothing);
  expect(['aaa', 'bbb', 'ccc', 'ddd'].filter(key => known.find(key))).toEqual(['aaa', 'ccc', 'ddd']);
});

it('counts no text twice', () => {
  const known = rememberedReadings(4);
  for (const key of ['aa', 'aa', 'bb']) known.keep(key, reading);
  known.makeRoom(nothing);
  expect(['aa', 'bb'].filter(key => known.find(key))).toEqual(['aa', 'bb']);
});

it('keeps what is needed now, even where there is no room for it', () => {
  const known = rememberedReadings(4);
  for (const key of ['old', 'one needed', 'other needed']) known.keep(key, reading);
  known.makeRoom(key => key.endsWith('needed'));
  expect(['old', 'one needed', 'other needed'].filter(key => known.find(key))).toEqual([
    'one needed',
    'other needed',
  ]);
});
