type Path = readonly (string | number)[];

/**
 * Where in a value a text (or a name) stands that has no stored form: half of a character that takes two, or a null character.
 * Undefined when there is none.
 */
export function unstorableText(value: unknown): Path | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : [];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    if (!isStorable(name)) return [];
    const found = unstorableText(inner);
    if (found) return [name, ...found];
  }
  return undefined;
}

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');
