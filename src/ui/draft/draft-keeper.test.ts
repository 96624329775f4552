import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDraft, type SaveAnswer } from './draft-keeper.ts';
import { draftMirror } from './draft-mirror.ts';
import { standingOf } from './draft-state.ts';

const stored = { body: {}, revision: 1, by: 'Anna Berg', at: '2026-11-23T09:00:00Z' };
const at = '2026-11-23T10:42:00Z';
const offline: SaveAnswer = {
  kind: 'refused',
  refusal: { ok: false, code: 'unavailable', message: 'Not reached.' },
};
const write = (answer: string) => ({ kind: 'set', path: ['nextFocus'], answer }) as const;

function storage(room = Infinity): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
  } as Storage;
}

/** A keeper whose saves are answered one by one as told; the last answer holds on. */
function keeping(answers: SaveAnswer[], keep = storage()) {
  const saves: unknown[] = [];
  const mirror = draftMirror(keep, 'u1', 'd1');
  const save = (draft: unknown): Promise<SaveAnswer> => {
    saves.push(draft);
    return Promise.resolve(answers[saves.length - 1] ?? answers.at(-1)!);
  };
  return { keeper: keepDraft(stored, { save, mirror, now: () => at }), saves, mirror };
}
const accepted = (revision: number): SaveAnswer => ({ kind: 'kept', revision, at });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the keeper of a draft', () => {
  it('saves on a pause in typing, with the revision it started from', async () => {
    const { keeper, saves } = keeping([accepted(2)]);
    keeper.change(write('B'));
    await vi.advanceTimersByTimeAsync(500);
    keeper.change(write('Bus'));
    await vi.advanceTimersByTimeAsync(500);
    expect(saves).toEqual([]);
    await vi.advanceTimersByTimeAsync(400);
    expect(saves).toEqual([{ revision: 1, body: { nextFocus: 'Bus' } }]);
    expect(standingOf(keeper.state())).toBe('saved');
  });

  it('saves whoever never pauses', async () => {
    const { keeper, saves } = keeping([accepted(2)]);
    for (let stroke = 0; stroke < 70; stroke++) {
      keeper.change(write('x'.repeat(stroke + 1)));
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(saves.length).toBeGreaterThan(0);
  });

  it('keeps unsaved text in the browser, tries again, and drops the copy once the disk has it', async () => {
    const { keeper, mirror } = keeping([offline, offline, accepted(2)]);
    keeper.change(write('Bus'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(standingOf(keeper.state())).toBe('offline');
    expect(mirror.read()).toEqual({ revision: 1, body: { nextFocus: 'Bus' }, at });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(standingOf(keeper.state())).toBe('saved');
    expect(mirror.read()).toBeUndefined();
  });

  it('says so when the browser has no room for a copy', async () => {
    const { keeper } = keeping([offline], storage(10));
    keeper.change(write('Bus'));
    await vi.advanceTimersByTimeAsync(300);
    expect(keeper.isMirrored()).toBe(false);
  });

  it('stops saving in a conflict until somebody chooses', async () => {
    const meanwhile = { body: { nextFocus: 'Work' }, revision: 5, by: 'another tab', at };
    const { keeper, saves } = keeping([{ kind: 'conflicted', stored: meanwhile }, accepted(6)]);
    keeper.change(write('Bus'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saves).toHaveLength(1);
    keeper.choose({ nextFocus: 'Bus' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saves[1]).toEqual({ revision: 5, body: { nextFocus: 'Bus' } });
    expect(standingOf(keeper.state())).toBe('saved');
  });

  it('saves at once when asked, and says whether the disk has all of it', async () => {
    const { keeper } = keeping([offline, accepted(2)]);
    keeper.change(write('Bus'));
    expect(await keeper.saveNow()).toBe(false);
    expect(await keeper.saveNow()).toBe(true);
  });

  it('opens with the text of a visit that crashed', () => {
    const keep = storage();
    draftMirror(keep, 'u1', 'd1').put({ revision: 1, body: { nextFocus: 'Bus' }, at });
    expect(keeping([accepted(2)], keep).keeper.state().body).toEqual({ nextFocus: 'Bus' });
  });
});
