import { openGaps } from '../../clinical/kit/gaps.ts';

/** The first gap of a text that does not end before a position; a gap that is selected as a whole is not its own next one. */
export const nextGap = (text: string, after: number): readonly [from: number, to: number] | undefined =>
  openGaps(text).find(([, to]) => to > after);
