type Path = readonly (string | number)[];

/**
 * Where in a value a text (or a name) stands that has no stored form: half of a character that takes two, or a null character.
 * Undefined when there is none.
 */
export function unstorableText(value: unknown, path: Path = []): Path | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = isStorable(name) ? unstorableText(inner, [...path, name]) : path;
    if (found) return found;
  }
  return undefined;
}

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');
