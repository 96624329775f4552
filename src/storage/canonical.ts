import canonicalize from 'canonicalize';

/** Canonical JSON (RFC 8785): equal values give equal text, so text can be hashed and sealed. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('There is nothing to write as JSON.');
  return text;
}
