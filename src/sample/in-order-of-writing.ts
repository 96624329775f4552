import type { SampleDocument } from './sample-client.ts';

/** Documents gathered from several files, in the order in which they were written. */
export function inOrderOfWriting(documents: readonly SampleDocument[]): SampleDocument[] {
  return documents.toSorted(
    (one, other) => one.writtenOn - other.writtenOn || one.time.localeCompare(other.time),
  );
}
