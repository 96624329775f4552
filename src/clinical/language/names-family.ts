import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const relatives =
  '(?:step|foster |grand)?(?:mother|father|mom|mum|dad|parents?)|guardians?|caregivers?|family|families|aunts?|uncles?|brothers?|sisters?|siblings?|grandma|grandpa|relatives?';
const pattern = new RegExp(`(?<![\\p{L}])(?:${relatives})(?:[’']s?)?(?![\\p{L}])`, 'giu');

/** Whether a text names somebody of the family, by what they are to the client. */
export const namesFamily = (text: string): Reading => readFor(text, pattern);
