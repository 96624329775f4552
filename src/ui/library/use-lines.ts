import { useEffect, useState } from 'react';
import type { LibraryPart } from '../../clinical/kit/field.ts';
import { type LibraryLine, linesOf } from './library-lines.ts';

/** The lines, or that they cannot be fetched. */
export type Found = { readonly lines: readonly LibraryLine[] } | 'unreachable';

/** The lines of one part for some disorders; undefined while they are fetched. */
export function useLines(part: LibraryPart, of: readonly string[]): Found | undefined {
  const [found, setFound] = useState<{ readonly of: readonly string[]; readonly found: Found }>();
  useEffect(() => {
    let isWanted = true;
    const tell = (found: Found) => isWanted && setFound({ of, found });
    linesOf(part, of).then(
      lines => tell({ lines }),
      () => tell('unreachable'),
    );
    return () => {
      isWanted = false;
    };
  }, [part, of]);
  return found?.of === of ? found.found : undefined;
}
