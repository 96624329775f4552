const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/** Whole numbers in digits, or up to twenty in words: how they are found, and which they are. */
export const writtenNumber = {
  pattern: `\\d{1,3}|${words.join('|')}`,
  read(written: string): number {
    const inWords = words.indexOf(written.toLowerCase());
    return inWords === -1 ? Number(written) : inWords;
  },
} as const;
