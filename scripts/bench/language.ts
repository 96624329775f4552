// How fast narrative is read: a note of 400 words after each letter, in Node and in Chromium's worker; opening the reader; notes after one another.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { NoteText } from '../../src/clinical/language/reader.ts';
import { openLanguageHere } from '../../src/open-language.ts';
import { readingTimesInChromium } from './reading/in-chromium.ts';
import { noteAtLetter } from './reading/long-note.ts';
import { plainPass } from './reading/plain-pass.ts';
import { rounded } from './rounded.ts';

const say = (line: string): void => console.log(line);

function milliseconds(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The half and the hundredth slowest of what was measured, without the first, slow ones. */
function spread(times: readonly number[], first: number): string {
  const sorted = times.slice(first).toSorted((one, other) => one - other);
  const at = (share: number): string => rounded(sorted[Math.floor(sorted.length * share)] ?? Number.NaN, 1);
  return `${at(0.5)} | ${at(0.99)}`;
}

const middle = (values: readonly number[]): string =>
  rounded(values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN);

function opened(): { readonly milliseconds: number; readonly megabytes: number } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', new URL('reading/open-once.ts', import.meta.url).pathname],
    { encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof opened>;
}

/** The notes among our own cases, of which the reader has seen none in this process. */
const cases = new URL('../../src/clinical/language/cases/', import.meta.url);
const notes = readdirSync(cases)
  .filter(name => name.endsWith('.json'))
  .flatMap(name => JSON.parse(readFileSync(new URL(name, cases), 'utf8')) as (NoteText & { kind: string })[])
  .filter(({ kind }) => kind === 'note');

const openings = Array.from({ length: 5 }, opened);
const reader = await openLanguageHere();
for (const note of notes.slice(0, 100)) reader.note(note);
const others = notes.slice(100);
/** Both in turn, so that whatever else the machine does falls on both. */
const both = (note: NoteText): { readonly reading: number; readonly plain: number } => ({
  reading: milliseconds(() => reader.note(note)),
  plain: milliseconds(() => plainPass(note.text)),
});
const letters = Array.from({ length: 1_000 }, (_, letter) => both(noteAtLetter(letter)));
const unseen = others.map(both);
const chromium = await readingTimesInChromium();

say(
  `Node ${process.version}, ${cpus().length} processors, load average ${loadavg()
    .map(load => rounded(load, 1))
    .join(', ')}`,
);
say('');
say('| a note of 400 words, after each letter, ms | p50 | p99 | target |');
say('| --- | --- | --- | --- |');
say(
  `| in Node | ${spread(
    letters.map(({ reading }) => reading),
    100,
  )} | p99 under 8 |`,
);
say(`| in Chromium, to the worker and back | ${spread(chromium.rereading, 50)} | p99 under 8 |`);
say(
  `| the page itself, in a record of 1,000 documents | ${spread(chromium.rechecking, 50)} | p99 under 16 |`,
);
say(
  `| wink-nlp alone in Node, the whole note each time | ${spread(
    letters.map(({ plain }) => plain),
    100,
  )} | |`,
);
say('');
const [first = Number.NaN, ...later] = chromium.opening;
say('| opening | measured | target |');
say('| --- | --- | --- |');
say(
  `| in Chromium, from the start of the worker to the first note read | ${rounded(first)} ms the first time, then ${middle(later)} ms | under 300 ms |`,
);
say(`| in Node | ${middle(openings.map(({ milliseconds }) => milliseconds))} ms | |`);
say(`| memory in Node | ${middle(openings.map(({ megabytes }) => megabytes))} MB | |`);
say('');
const words = others.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / others.length;
const seconds = (of: 'reading' | 'plain'): number => unseen.reduce((sum, each) => sum + each[of], 0) / 1_000;
const inOne = (of: 'reading' | 'plain'): string => rounded(unseen.length / seconds(of));
say(
  `${rounded(unseen.length)} notes of ${rounded(words)} words, each new: ${inOne('reading')} a second read, ${inOne('plain')} passed through wink-nlp alone, 1 to ${rounded(seconds('reading') / seconds('plain'), 1)}.`,
);
