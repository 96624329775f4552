/** What the words about a client's payer say: `Tidewater Health Plan, member THP-440-1187`. */
export function coverageInWords(words: string): { readonly payer: string; readonly memberNumber?: string } {
  const [payer = '', memberNumber] = words.split(', member ');
  return { payer, ...(memberNumber !== undefined && { memberNumber }) };
}
