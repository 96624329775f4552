import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const folder = join(import.meta.dirname, '../../src/clinical/language/cases');
const kinds = z.array(z.looseObject({ kind: z.string() }));
const pair = z.object({
  id: z.string(),
  previous: z.string(),
  current: z.string(),
  labels: z.object({ cloned: z.boolean() }),
});
const note = z.object({ text: z.string() });

/** Two notes of a client, and whether the later one is a copy; some are made from two pairs that have a note in common. */
export interface PairCase {
  readonly file: string;
  /** Undefined for what was made. */
  readonly id: string | undefined;
  readonly previous: string;
  readonly current: string;
  readonly cloned: boolean;
  readonly weight: number;
}

const casesIn = (file: string) => kinds.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
const files = (): string[] => globSync('*.json', { cwd: folder }).sort();

/** The texts of all labelled notes. */
export const noteTexts = (): string[] =>
  files().flatMap(file => casesIn(file).flatMap(one => (one.kind === 'note' ? [note.parse(one).text] : [])));

/** All labelled pairs with what can be made of them. */
export function pairCases(): PairCase[] {
  return files().flatMap(file => {
    const written = casesIn(file)
      .filter(({ kind }) => kind === 'notePair')
      .map(one => pair.parse(one))
      .map(({ id, previous, current, labels: { cloned } }) => ({
        file,
        id,
        previous,
        current,
        cloned,
        weight: 1,
      }));
    return [...written, ...madeOf(written)];
  });
}

/** A copy is one in whichever order two notes stand, two copies of a note are copies of each other, and notes of other clients are none. */
function madeOf(written: readonly PairCase[]): PairCase[] {
  const turned = written.map(one => made(one, one.current, one.previous, one.cloned));
  const related = written.flatMap(one =>
    written
      .filter(other => other !== one && other.previous === one.previous && (other.cloned || one.cloned))
      .map(other => made(one, one.current, other.current, one.cloned && other.cloned)),
  );
  const strange = written.flatMap((one, nth) => {
    const other = written[(nth + 7) % written.length];
    if (!other || other.previous === one.previous) return [];
    return [{ ...made(one, one.previous, other.current, false), weight: 0.2 }];
  });
  const same = written
    .filter((_, nth) => nth % 4 === 0)
    .map(one => ({ ...made(one, one.current, one.current, true), weight: 0.2 }));
  return [...turned, ...related, ...strange, ...same];
}

const made = ({ file }: PairCase, previous: string, current: string, cloned: boolean): PairCase => ({
  file,
  id: undefined,
  previous,
  current,
  cloned,
  weight: 0.6,
});
