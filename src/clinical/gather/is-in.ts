/**
 * Whether the open document is among those gathered, given those gathered from the others. The lists are not always the same object when
 * it is not: something may have been read from the chart before it was parted.
 */
export const isIn = (documents: readonly unknown[], others: readonly unknown[]): boolean =>
  documents.length > others.length;
