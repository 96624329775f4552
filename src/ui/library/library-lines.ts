import { allCriteria } from '../../clinical/criteria/index.ts';
import type { LibraryPart } from '../../clinical/kit/field.ts';
import { disordersWithLines, linesFor } from '../../clinical/plan-library/index.ts';
import { type StartingPoint, startingPoints } from '../../clinical/plan-library/starting-points.ts';

/** One line of the library as a picker offers it. */
export interface LibraryLine extends StartingPoint {
  readonly key: string;
  /** The disorder under which it stands. */
  readonly disorder: string;
}

/** The disorders for which there are lines, by name. */
export const disorders: readonly { readonly id: string; readonly name: string }[] = allCriteria
  .filter(({ id }) => disordersWithLines.includes(id))
  .map(({ id, name }) => ({ id, name }))
  .toSorted((one, other) => one.name.localeCompare(other.name));

const nameOf = (id: string): string => disorders.find(disorder => disorder.id === id)?.name ?? id;

/** The lines of one part for some disorders, one disorder after the other. */
export async function linesOf(part: LibraryPart, of: readonly string[]): Promise<readonly LibraryLine[]> {
  const shelves = await Promise.all(of.map(async id => ({ id, lines: await linesFor(id) })));
  return shelves.flatMap(({ id, lines }) =>
    (lines ? startingPoints(part, lines) : []).map((point, at) => ({
      ...point,
      key: `${id}-${at}`,
      disorder: nameOf(id),
    })),
  );
}

/** Whether a line says every word that was typed, in whatever order. */
export function says({ words, remark = '', method }: StartingPoint, typed: string): boolean {
  const said = [words, remark, method?.does, method?.why].join(' ').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every(word => said.includes(word));
}
