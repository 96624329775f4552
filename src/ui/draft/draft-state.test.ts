import { describe, expect, it } from 'vitest';
import { draftAfter, type DraftEvent, type DraftState, openedDraft, standingOf } from './draft-state.ts';

const stored = { body: { nextFocus: 'Sleep' }, revision: 3, by: 'Anna Berg', at: '2026-11-23T09:00:00Z' };
const at = '2026-11-23T10:42:00Z';
const write = (answer: string): DraftEvent => ({
  kind: 'changed',
  change: { kind: 'set', path: ['nextFocus'], answer },
});
const sent: DraftEvent = { kind: 'sent' };
const kept: DraftEvent = { kind: 'kept', revision: 4, at };
const unreachable: DraftEvent = {
  kind: 'refused',
  refusal: { ok: false, code: 'unavailable', message: 'Not reached.' },
};
const meanwhile = { body: { nextFocus: 'Work' }, revision: 7, by: 'another tab', at };
const conflicted: DraftEvent = { kind: 'conflicted', stored: meanwhile };
const after = (...events: DraftEvent[]): DraftState =>
  events.reduce(draftAfter, openedDraft(stored, undefined));

describe('a draft between hand and disk', () => {
  it.each<[string, DraftEvent[]]>([
    ['saved', []],
    ['unsaved', [write('Bus')]],
    ['saving', [write('Bus'), sent]],
    ['saved', [write('Bus'), sent, kept]],
    ['unsaved', [write('Bus'), sent, write('Bus ride'), kept]],
    ['offline', [write('Bus'), sent, unreachable]],
    ['offline', [write('Bus'), sent, unreachable, write('Bus ride')]],
    ['saved', [write('Bus'), sent, unreachable, sent, kept]],
    ['conflict', [write('Bus'), sent, conflicted]],
    [
      'refused',
      [write('Bus'), sent, { kind: 'refused', refusal: { ok: false, code: 'forbidden', message: 'No.' } }],
    ],
  ])('is %s', (standing, events) => expect(standingOf(after(...events))).toBe(standing));

  it('takes as kept what was sent, not what was typed since', () => {
    const state = after(write('Bus'), sent, write('Bus ride'), kept);
    expect(state.kept).toEqual({ body: { nextFocus: 'Bus' }, revision: 4 });
    expect(state.body).toEqual({ nextFocus: 'Bus ride' });
  });

  it('saves over the other version only what was chosen, on that version’s revision', () => {
    const state = draftAfter(after(write('Bus'), sent, conflicted), {
      kind: 'chose',
      body: { nextFocus: 'Bus' },
    });
    expect(state.kept).toEqual({ body: meanwhile.body, revision: 7 });
    expect(standingOf(state)).toBe('unsaved');
  });

  it('has nothing to save when the other version was chosen whole', () => {
    const state = draftAfter(after(write('Bus'), sent, conflicted), {
      kind: 'chose',
      body: { nextFocus: 'Work' },
    });
    expect(standingOf(state)).toBe('saved');
  });
});

describe('a draft that opens', () => {
  const mirrored = (revision: number, nextFocus: string) => ({ revision, body: { nextFocus }, at });

  it('brings back text that was not saved', () => {
    const state = openedDraft(stored, mirrored(3, 'Bus'));
    expect(state).toMatchObject({ body: { nextFocus: 'Bus' }, recoveredFrom: at });
    expect(standingOf(state)).toBe('unsaved');
  });

  it('sets text that was not saved beside what was saved since', () => {
    const state = openedDraft(stored, mirrored(2, 'Bus'));
    expect(state.conflict).toEqual(stored);
    expect(state.body).toEqual({ nextFocus: 'Bus' });
  });

  it('forgets text that reached the disk although nobody heard so', () =>
    expect(standingOf(openedDraft(stored, mirrored(2, 'Sleep')))).toBe('saved'));
});
