import type { AnyBody } from '../kit/document.ts';

/** What stands at a place in a body: field names and ids of entries in turn; the whole body for an empty path. */
export function valueAt(body: AnyBody, path: readonly string[]): unknown {
  let found: unknown = body;
  for (const step of path) {
    if (Array.isArray(found)) found = (found as readonly AnyBody[]).find(entry => entry['id'] === step);
    else if (typeof found === 'object' && found !== null) found = Reflect.get(found, step);
    else return undefined;
  }
  return found;
}
