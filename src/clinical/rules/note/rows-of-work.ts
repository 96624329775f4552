import type { Chart } from '../../chart.ts';
import { before } from '../../gather/before.ts';
import { chosen } from '../../gather/chosen.ts';
import { filedUnder } from '../../gather/filed-under.ts';
import { perList } from '../../remembered.ts';
import type { RunStanding } from './runs-without.ts';
import { noRun, runAfter } from './runs-without.ts';
import { isTold } from './told-notes.ts';
import type { NoteDocument, Work } from './treatment-notes.ts';
import { everyNote } from './treatment-notes.ts';

/** A piece of work in its note. */
export interface Worked {
  readonly work: Work;
  readonly note: NoteDocument;
}

type RunAt = (worked: Worked, chart: Chart, length: number) => RunStanding;

const told = chosen(everyNote, isTold);

/** The told work of a record in rows, in the order of the sessions: how the row stands with each piece, as to what each should have. */
export function rowsOfWork(
  rowOf: (work: Work) => string | undefined,
  has: (worked: Worked) => boolean,
): RunAt {
  const notesWith = filedUnder(told, ({ body }) => body.work.map(rowOf).filter(row => row !== undefined));
  const along = (from: RunStanding, pieces: readonly Worked[], length: number): RunStanding =>
    pieces.reduce((run, piece) => runAfter(run, has(piece), length), from);
  const piecesOf = (note: NoteDocument, row: string): Worked[] =>
    note.body.work.filter(work => rowOf(work) === row).map(work => ({ work, note }));

  /** How a row stands before each of its notes, and after the last. */
  const standings = perList((notes: readonly NoteDocument[]) => {
    const known = new Map<string, readonly RunStanding[]>();
    return (row: string, length: number): readonly RunStanding[] => {
      const key = `${length} ${row}`;
      const found =
        known.get(key) ??
        runsAlong(
          notes.map(note => piecesOf(note, row)),
          along,
          length,
        );
      known.set(key, found);
      return found;
    };
  });

  return ({ work, note }, chart, length) => {
    const row = rowOf(work);
    if (row === undefined) return noRun;
    const { list, count } = before(each => notesWith(each, row), note, chart);
    const pieces = piecesOf(note, row);
    const upToHere = pieces.slice(0, pieces.findIndex(piece => piece.work === work) + 1);
    return along(standings(list)(row, length)[count] ?? noRun, upToHere, length);
  };
}

function runsAlong(
  rows: readonly (readonly Worked[])[],
  along: (from: RunStanding, pieces: readonly Worked[], length: number) => RunStanding,
  length: number,
): RunStanding[] {
  const runs = [noRun];
  for (const pieces of rows) runs.push(along(runs.at(-1) ?? noRun, pieces, length));
  return runs;
}
