import { expect, it } from 'vitest';
import { unreachable } from '../calls/api.ts';
import { draftAfter, type DraftEvent, openedDraft } from './draft-state.ts';
import { standingWords } from './standing-words.ts';

const opened = openedDraft({ body: {}, revision: 1, by: 'Anna Berg', at: '2026-11-23T09:00:00Z' }, undefined);
const write: DraftEvent = { kind: 'changed', change: { kind: 'set', path: ['a'], answer: 'x' } };
const sent: DraftEvent = { kind: 'sent' };
const refused = (code: 'unavailable' | 'forbidden', message: string): DraftEvent => ({
  kind: 'refused',
  refusal: { ok: false, code, message },
});
const offline = refused('unavailable', unreachable);
const full = refused('unavailable', 'Nothing was saved: the disk is full.');

it.each<[string, DraftEvent[], boolean]>([
  ['Saved', [], true],
  ['Saving…', [write], true],
  ['Saving…', [write, sent], true],
  ['Saved 10:42', [write, sent, { kind: 'kept', revision: 2, at: '2026-11-23T10:42:30Z' }], true],
  ['Offline: writing goes on, kept in this browser', [write, sent, offline], true],
  ['Offline, and this browser has no room for a copy: keep this page open', [write, sent, offline], false],
  ['Nothing was saved: the disk is full. Meanwhile it is kept in this browser.', [write, sent, full], true],
  ['Nothing was saved: the disk is full. Keep this page open.', [write, sent, full], false],
  ['Not saved: Only the author may.', [write, sent, refused('forbidden', 'Only the author may.')], true],
])('says “%s”', (words, events, isMirrored) =>
  expect(standingWords(events.reduce(draftAfter, opened), { timeZone: 'UTC', isMirrored })).toBe(words),
);
