import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ObjectiveReading } from '../../../clinical/language/reader.ts';
import type { Asked, Told } from './messages.ts';
import type { ReadingWorker } from './open-worker.ts';
import { openReadingDesk, type Reading } from './reading-desk.ts';

const holds = (text: string) => ({ measurable: text }) as unknown as ObjectiveReading;

function underWay() {
  const sent: string[][] = [];
  const crashes: unknown[] = [];
  const workers: (ReadingWorker & { isGone?: boolean })[] = [];
  const desk = openReadingDesk({
    startWorker() {
      const worker = {
        onmessage: null,
        onerror: null,
        onmessageerror: null,
        postMessage: (asked: readonly Asked[]) => void sent.push(asked.map(({ text }) => String(text))),
        terminate() {
          this.isGone = true;
        },
        isGone: false,
      };
      workers.push(worker);
      return worker;
    },
    onCrash: (rule, cause) => void crashes.push([rule, cause]),
  });
  const told: Reading[] = [];
  const leave = desk.sit(reading => told.push(reading));
  const worker = () => workers.at(-1)!;
  return {
    ...{ desk, sent, crashes, workers, told, leave },
    tell: (message: Told) =>
      void worker().onmessage?.call(worker() as Worker, { data: message } as MessageEvent),
    fail: (message: string) =>
      void worker().onerror?.call(worker() as Worker, { error: null, message } as ErrorEvent),
    answer: (...texts: string[]) =>
      texts.map(text => ({ key: `objective ${JSON.stringify(text)}`, reading: holds(text) })),
    look: async (...texts: string[]) => {
      const looked = told.at(-1)!.look(({ objective }) => texts.map(text => objective(text)));
      await Promise.resolve();
      return looked;
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('asks in one bundle for what is missing, and tells when it has come', async () => {
  const { look, tell, answer, sent, told } = underWay();
  tell({ kind: 'open', took: 200 });
  expect(await look('walk', 'call', 'walk')).toEqual({
    found: [undefined, undefined, undefined],
    standing: 'waiting',
  });
  expect(sent).toEqual([['walk', 'call']]);
  const before = told.length;
  tell({ kind: 'read', readings: answer('walk', 'call') });
  expect(told.length).toBe(before + 1);
  expect(await look('walk', 'call')).toEqual({ found: [holds('walk'), holds('call')], standing: 'read' });
  expect(sent).toHaveLength(1);
});

it('keeps what is asked before the worker is open', async () => {
  const { look, tell, sent } = underWay();
  await look('walk');
  expect(sent).toEqual([]);
  tell({ kind: 'open', took: 200 });
  expect(sent).toEqual([['walk']]);
});

it('drops a text that was typed past while the worker was busy', async () => {
  const { look, tell, answer, sent } = underWay();
  tell({ kind: 'open', took: 200 });
  for (const text of ['w', 'wa', 'wal', 'walk']) await look(text);
  expect(sent).toEqual([['w']]);
  tell({ kind: 'read', readings: answer('w') });
  expect(sent).toEqual([['w'], ['walk']]);
});

it('gives the worker no more than a few texts at once', async () => {
  const { look, tell, answer, sent } = underWay();
  tell({ kind: 'open', took: 200 });
  const texts = Array.from({ length: 20 }, (_, nth) => `text ${nth}`);
  await look(...texts);
  tell({ kind: 'read', readings: answer(...texts.slice(0, 16)) });
  expect(sent).toEqual([texts.slice(0, 16), texts.slice(16)]);
});

it('keeps apart what two ask for, and asks for both', async () => {
  const { look, tell, desk, sent } = underWay();
  let other: Reading | undefined;
  desk.sit(reading => (other = reading));
  other?.look(({ objective }) => objective('call'));
  await look('walk');
  tell({ kind: 'open', took: 200 });
  expect(sent.map(texts => texts.toSorted())).toEqual([['call', 'walk']]);
});

it('takes a text at which the reader stops for one that cannot be read, and tells of the fault', async () => {
  const { look, tell, crashes } = underWay();
  tell({ kind: 'open', took: 200 });
  await look('endless');
  const fault = new Error('This text has no end.');
  tell({ kind: 'read', readings: [{ key: 'objective "endless"', fault }] });
  expect(await look('endless')).toEqual({ found: [undefined], standing: 'read' });
  expect(crashes).toEqual([['language.reading', fault]]);
});

it.each<[string, (desk: ReturnType<typeof underWay>) => void]>([
  ['does not load', ({ fail }) => fail('')],
  ['cannot open', ({ tell }) => tell({ kind: 'failed', cause: new Error('A file did not come.') })],
])(
  'says that nothing is read where the worker %s, and tries again with the next who writes',
  async (_, stop) => {
    const under = underWay();
    stop(under);
    expect(under.told.at(-1)?.hasFailed).toBe(true);
    expect(await under.look('walk')).toMatchObject({ standing: 'failed' });
    expect(under.crashes).toEqual([['language.reading', expect.any(Error)]]);
    expect(under.workers).toMatchObject([{ isGone: true }]);
    under.desk.sit(() => undefined);
    expect(under.workers).toHaveLength(2);
    expect(under.told.at(-1)?.hasFailed).toBe(false);
  },
);

it('says that nothing is read while the worker takes long to open, and no more once it is open', async () => {
  const { told, tell, look } = underWay();
  vi.advanceTimersByTime(14_000);
  expect(told.at(-1)?.hasFailed).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect(told.at(-1)?.hasFailed).toBe(true);
  expect(await look('walk')).toMatchObject({ standing: 'failed' });
  tell({ kind: 'open', took: 20_000 });
  vi.advanceTimersByTime(60_000);
  expect(told.at(-1)?.hasFailed).toBe(false);
});

it('tries again while somebody writes, and says so no more once it reads', async () => {
  const { told, fail, tell, look, answer, workers } = underWay();
  fail('');
  await look('walk');
  vi.advanceTimersByTime(30_000);
  expect(workers).toMatchObject([{ isGone: true }, { isGone: false }]);
  expect(told.at(-1)?.hasFailed).toBe(true);
  tell({ kind: 'open', took: 200 });
  expect(told.at(-1)?.hasFailed).toBe(false);
  tell({ kind: 'read', readings: answer('walk') });
  expect(await look('walk')).toEqual({ found: [holds('walk')], standing: 'read' });
});

it.each<[string, (under: ReturnType<typeof underWay>) => void]>([
  [
    'stopped while it was reading',
    ({ tell, fail }) => {
      tell({ kind: 'open', took: 200 });
      fail('out of memory');
    },
  ],
  [
    'could not be opened for somebody who has left',
    ({ fail, leave }) => {
      fail('');
      leave();
    },
  ],
])('does not try again by itself what %s', (_, stop) => {
  const under = underWay();
  stop(under);
  vi.advanceTimersByTime(120_000);
  expect(under.workers).toHaveLength(1);
});

it('closes a while after the last has left, and forgets what was read', async () => {
  const { leave, desk, workers, tell, look, answer, sent } = underWay();
  tell({ kind: 'open', took: 200 });
  await look('walk');
  tell({ kind: 'read', readings: answer('walk') });
  leave();
  vi.advanceTimersByTime(30_000);
  const leaveAgain = desk.sit(() => undefined);
  vi.advanceTimersByTime(60_000);
  expect(workers).toMatchObject([{ isGone: false }]);
  leaveAgain();
  vi.advanceTimersByTime(60_000);
  expect(workers).toMatchObject([{ isGone: true }]);
  const again: Reading[] = [];
  desk.sit(reading => again.push(reading));
  again.at(-1)?.look(({ objective }) => objective('walk'));
  tell({ kind: 'open', took: 200 });
  expect(sent).toEqual([['walk'], ['walk']]);
});
