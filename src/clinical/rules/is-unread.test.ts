import { expect, it } from 'vitest';
import { reader } from '../../testing/reader.ts';
import { isUnread } from './is-unread.ts';
import { readsNothing } from '../language/reads-nothing.ts';

it.each([
  ['Each detour keeps the fear alive.', false],
  ['Cada desvío mantiene vivo el miedo y ella ya no sale de casa por la mañana.', true],
])('“%s”: %s', (text, unread) => expect(isUnread(text, reader)).toBe(unread));

it('is so of every text until somebody reads', () =>
  expect(isUnread('Each detour keeps the fear alive.', readsNothing)).toBe(true));
