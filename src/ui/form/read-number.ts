interface Bounds {
  readonly min?: number;
  readonly max?: number;
}
export type ReadNumber = { readonly number: number | undefined } | { readonly wrong: string };

/** What was typed as a number, or the sentence that says why it is none; an empty line is no answer. */
export function readNumber(typed: string, { min, max }: Bounds): ReadNumber {
  const plain = typed.trim().replace(',', '.');
  if (plain === '') return { number: undefined };
  if (!/^-?\d{1,9}(\.\d{1,6})?$/.test(plain)) return { wrong: 'This is not a number.' };
  const number = Number(plain);
  if (min !== undefined && number < min) return { wrong: `At least ${min}.` };
  if (max !== undefined && number > max) return { wrong: `At most ${max}.` };
  return { number };
}
