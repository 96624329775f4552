const shape = /^[A-Z]\d[0-9A-Z](?:[0-9A-Z]{1,4})?$/;

/** The code as the list writes it (`f331` → `F33.1`), or undefined when the text does not have the shape of an ICD-10-CM code. */
export function normalizeCode(text: string): string | undefined {
  const bare = text.replace(/[\s.]/g, '').toUpperCase();
  if (!shape.test(bare)) return undefined;
  return bare.length === 3 ? bare : `${bare.slice(0, 3)}.${bare.slice(3)}`;
}
