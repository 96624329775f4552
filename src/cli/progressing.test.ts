import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { progressing } from './progressing.ts';

/** A stream that keeps what was written, and a clock that we move. */
function watched(isTTY: boolean) {
  const written: string[] = [];
  let now = 0;
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk.toString());
      done();
    },
  });
  const told = progressing(Object.assign(stream, { isTTY }), () => now);
  return { ...told, written, pass: (seconds: number) => (now += seconds) };
}

test('At a terminal one line changes, ten times a second at most, and is gone in the end', () => {
  const { progress, written, pass, end } = watched(true);
  progress('event', 1, 2000);
  pass(0.2);
  progress('event', 1500, 2000);
  progress('event', 1501, 2000);
  end();
  expect(written).toEqual(['\r\u001b[Kevent: 1,500 of 2,000 (75 %)', '\r\u001b[K']);
});

test('Elsewhere a line comes every five seconds', () => {
  const { progress, written, pass, end } = watched(false);
  for (let second = 0; second < 12; second += 1) {
    pass(1);
    progress('document', second);
  }
  end();
  expect(written).toEqual(['document: 4\n', 'document: 9\n']);
});

test('Ctrl-C asks the work to stop', () => {
  const { signal, progress, progressOrStop, end } = watched(true);
  progressOrStop('row', 1);
  process.emit('SIGINT');
  expect(signal.aborted).toBe(true);
  expect(() => progressOrStop('row', 2)).toThrow(/abort/i);
  expect(() => progress('row', 2)).not.toThrow();
  end();
});
