/** What is said of a share against a mark, where some of it is still undecided. */
export type Reached = 'passes' | 'fails' | 'cannot-tell';

/** Whether a share reaches a mark: only said when what is undecided cannot change it any more. */
export function reaches(lowest: number, highest: number, mark: number): Reached {
  if (lowest >= mark) return 'passes';
  return highest < mark ? 'fails' : 'cannot-tell';
}
