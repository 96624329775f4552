/** The words of a text, as written; numbers count, signs do not. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[’'.:/-][\p{L}\p{N}]+)*/gu) ?? [];
