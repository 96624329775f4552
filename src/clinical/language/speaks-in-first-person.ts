import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const first = "i|i[’']m|i[’']d|i[’']ve|i[’']ll|me|my|mine|myself|we|we[’']re|us|our|ours|ourselves";
const spanish = 'yo|mi|mis|mí|quiero|necesito|puedo|nosotros|nuestr[oa]s?|que me|no me';
const pronoun = new RegExp(`(?<![\\p{L}’'])(?:${first}|${spanish})(?![\\p{L}’'])`, 'giu');
const quoted = /["“„«][^"“”„«»]{2,}["”»]/gu;

/** Whether a text is somebody speaking for themselves: in the first person (English or Spanish), or in quotation marks. */
export function speaksInFirstPerson(text: string): Reading {
  const quote = readFor(text, quoted);
  return quote.holds ? quote : readFor(text, pronoun);
}
