/** A text on one line, cut after whole words where it is longer than it may be, without its last full stop. */
export function shortened(text: string, longest = 60): string {
  const plain = text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest).replace(/\s+\S*$/, '');
  return `${cut.replace(/[\s,;:.]+$/, '')}…`;
}
