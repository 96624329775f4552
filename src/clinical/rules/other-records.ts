/** How one says in how many other clients' records something stands. */
export const otherRecords = (count: number): string =>
  count === 1 ? 'one other client’s record' : `${count} other clients’ records`;
