import { z } from 'zod';
import data from './everyday-names.json' with { type: 'json' };

const codesByName = z.record(z.string(), z.array(z.string()));

/**
 * What clinicians call the diagnoses whose official titles are older or stranger. `names` mean the codes they list (a header means
 * all codes below it), the most usual first; `hints` are too vague to name a diagnosis and only help to find one.
 */
export const everydayNames = z
  .object({ names: codesByName, hints: codesByName, abbreviations: z.record(z.string(), z.string()) })
  .parse(data);
