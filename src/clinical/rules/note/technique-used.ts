import { plainWords } from '../../language/plain-words.ts';
import type { Work } from './treatment-notes.ts';

/** What tells one intervention from another: its identity on the plan, else its name; undefined where none is given. */
export const techniqueUsed = ({ intervention, technique = '' }: Work): string | undefined =>
  intervention || plainWords(technique) || undefined;
