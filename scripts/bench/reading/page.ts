// What runs in the browser: the desk and the worker of the product, and a check as the screen does it.
import { openReadingDesk, type Reading } from '../../../src/ui/check/reading/reading-desk.ts';
import { recheck, typing } from '../audit/recheck.ts';
import { noteAtLetter } from './long-note.ts';

/** A desk with somebody at it, and a way to wait until more is known than is known now. */
function openDesk() {
  let news = (): void => undefined;
  let reading: Reading | undefined;
  const desk = openReadingDesk({
    startWorker: () =>
      new Worker(new URL('../../../src/ui/check/reading/worker.ts', import.meta.url), { type: 'module' }),
    onCrash: (_, cause) => {
      throw cause;
    },
  });
  desk.sit(now => {
    reading = now;
    news();
  });
  const look: Reading['look'] = work => {
    if (!reading) throw new Error('Nobody sits at the desk.');
    return reading.look(work);
  };
  return { look, more: () => new Promise<void>(resolve => (news = resolve)) };
}

/** Milliseconds until the first note is read, from the start of the worker: it comes, opens and reads. */
async function opening(): Promise<number> {
  const began = performance.now();
  const { look, more } = openDesk();
  const come = more();
  look(({ note }) => note({ text: 'She laughed at the third spin.' }));
  await come;
  return performance.now() - began;
}

/** Milliseconds from a letter to the reading of a note of 400 words, there and back. */
async function rereading(letters: number): Promise<number[]> {
  const { look, more } = openDesk();
  const times: number[] = [];
  for (let letter = 0; letter < letters; letter++) {
    const text = noteAtLetter(letter);
    const come = more();
    const began = performance.now();
    if (look(({ note }) => note(text)).standing === 'waiting') await come;
    times.push(performance.now() - began);
  }
  return times;
}

/** Milliseconds that a letter takes of the page itself: each look at the open note, before its sentences are read and after. */
async function rechecking(letters: number, documents: number): Promise<number[]> {
  const { look, more } = openDesk();
  const times: number[] = [];
  for (const chartNow of typing(letters, documents)) {
    for (let isWaiting = true; isWaiting;) {
      const come = more();
      const began = performance.now();
      isWaiting = look(reader => recheck(chartNow(), { reader })).standing === 'waiting';
      times.push(performance.now() - began);
      if (isWaiting) await come;
    }
  }
  return times;
}

Object.assign(globalThis, { measured: { opening, rereading, rechecking } });
