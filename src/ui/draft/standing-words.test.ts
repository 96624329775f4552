import { expect, it } from 'vitest';
import { draftAfter, type DraftEvent, openedDraft } from './draft-state.ts';
import { standingWords } from './standing-words.ts';

const opened = openedDraft({ body: {}, revision: 1, by: 'Anna Berg', at: '2026-11-23T09:00:00Z' }, undefined);
const write: DraftEvent = { kind: 'changed', change: { kind: 'set', path: ['a'], answer: 'x' } };
const sent: DraftEvent = { kind: 'sent' };
const refused = (code: 'unavailable' | 'forbidden'): DraftEvent => ({
  kind: 'refused',
  refusal: { ok: false, code, message: 'Only the author may.' },
});

it.each<[string, DraftEvent[], boolean]>([
  ['Saved', [], true],
  ['Saving…', [write], true],
  ['Saving…', [write, sent], true],
  ['Saved 10:42', [write, sent, { kind: 'kept', revision: 2, at: '2026-11-23T10:42:30Z' }], true],
  ['Offline: writing goes on, kept in this browser', [write, sent, refused('unavailable')], true],
  [
    'Offline, and this browser has no room for a copy: keep this page open',
    [write, sent, refused('unavailable')],
    false,
  ],
  ['Not saved: Only the author may.', [write, sent, refused('forbidden')], true],
])('says “%s”', (words, events, isMirrored) =>
  expect(standingWords(events.reduce(draftAfter, opened), { timeZone: 'UTC', isMirrored })).toBe(words),
);
