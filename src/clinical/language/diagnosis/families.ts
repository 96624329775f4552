import { z } from 'zod';
import { type Facet, isFacet } from './facets.ts';
import written from './families.json' with { type: 'json' };

const facets = z
  .string()
  .transform(names => names.split(' '))
  .pipe(z.array(z.custom<Facet>(isFacet)));
const between = z.tuple([z.number()]).or(z.tuple([z.number(), z.number()]));

const family = z
  .strictObject({
    /** Beginnings of codes; the longest that fits decides. */
    codes: z.string().transform(codes => codes.split(' ')),
    /** Of each of these groups one facet is needed. */
    core: z.array(facets).min(1),
    /** So many (`need`) of these are needed besides. */
    more: facets.optional(),
    need: z.number().optional(),
    /** What rules it out or makes it doubtful. */
    against: facets.default([]),
    /** How many days it lasts at least and at most. */
    days: between.optional(),
    /** The ages in years at which it can be given. */
    ages: between.optional(),
  })
  .transform(({ more, need = 1, ...rest }) => ({ ...rest, ...(more && { more: { of: more, need } }) }));

/** What a family of disorders asks for, in facets. */
export type Family = Readonly<z.infer<typeof family>>;

/** The structure follows `src/clinical/criteria`, widened to the codes that it leaves out; written from memory, a licensed clinician has not checked it. */
export const families: readonly Family[] = z.array(family).parse(written);

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
