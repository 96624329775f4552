import type { Facet } from './facets.ts';
import written from './families.json' with { type: 'json' };

/** What a family of disorders asks for, in facets. */
export interface Family {
  /** Beginnings of codes; the longest that fits decides. */
  readonly codes: readonly string[];
  /** Of each of these groups one facet is needed. */
  readonly core: readonly (readonly Facet[])[];
  /** So many (`need`) of these are needed besides. */
  readonly more: { readonly of: readonly Facet[]; readonly need: number } | undefined;
  /** What rules it out or makes it doubtful. */
  readonly against: readonly Facet[];
  /** How many days it lasts at least and at most. */
  readonly days: Between | undefined;
  /** The ages in years at which it can be given. */
  readonly ages: Between | undefined;
}

type Between = readonly [least: number, most?: number];

/** A family as the file has it: names in one line, with a space between. */
interface StoredFamily {
  readonly codes: string;
  readonly core: readonly string[];
  readonly more?: string;
  readonly need?: number;
  readonly against?: string;
  readonly days?: Between;
  readonly ages?: Between;
}

/** The structure follows `src/clinical/criteria`, widened to the codes that it leaves out; written from memory, a licensed clinician has not checked it. */
export const families: readonly Family[] = (written as readonly StoredFamily[]).map(
  ({ codes, core, more, need = 1, against = '', days, ages }) => ({
    codes: codes.split(' '),
    core: core.map(facetsIn),
    more: more === undefined ? undefined : { of: facetsIn(more), need },
    against: facetsIn(against),
    days,
    ages,
  }),
);

/** A test knows that every name in the file is one. */
function facetsIn(names: string): readonly Facet[] {
  return names.split(' ').filter(name => name !== '') as Facet[];
}

/** The family of a code: the one with the longest beginning that fits. */
export function familyOf(code: string): Family | undefined {
  const wanted = code.trim().toUpperCase();
  let best: Family | undefined;
  let length = 0;
  for (const one of families)
    for (const begin of one.codes)
      if (begin.length > length && wanted.startsWith(begin)) [best, length] = [one, begin.length];
  return best;
}
