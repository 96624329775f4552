import type { Mirrored } from './draft-state.ts';

/** A copy in this browser of text the disk does not have yet: it outlives a reload and a crash. */
export interface DraftMirror {
  readonly read: () => Mirrored | undefined;
  /** Whether the browser took it; its room may be full or closed. */
  readonly put: (text: Mirrored) => boolean;
  readonly drop: () => void;
}

const prefix = 'goldthread:unsaved:';

/** The mirror of one draft for one person; nobody else who signs in at this browser is shown it. */
export function draftMirror(keep: Storage, person: string, document: string): DraftMirror {
  const key = `${prefix}${person}:${document}`;
  return {
    read: () => readMirrored(keep.getItem(key)),
    put: text => {
      try {
        keep.setItem(key, JSON.stringify(text));
        return true;
      } catch {
        return false;
      }
    },
    drop: () => keep.removeItem(key),
  };
}

function readMirrored(stored: string | null): Mirrored | undefined {
  if (stored === null) return undefined;
  try {
    const text = JSON.parse(stored) as Partial<Mirrored> | null;
    const isWhole =
      typeof text?.revision === 'number' && typeof text.body === 'object' && typeof text.at === 'string';
    return isWhole ? (text as Mirrored) : undefined;
  } catch {
    return undefined;
  }
}
