import type { WaitingReader } from '../language/reader.ts';

/** Whether nobody here has read a text that has words: it is in another language, or its turn has not come. */
export const isUnread = (text: string, read: WaitingReader): boolean =>
  read.note({ text })?.individualized.holds === undefined;
