import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:[Ii]nterpret(?:er|ers|ing|ation|ed)|translator|(?:[Ss]essions?|[Tt]herapy|treatment|interviews?|work|speaks?|spoken|talk(?:s|ed)?|held) (?:\p{L}+ ){0,3}in (?:\p{Lu}\p{L}+|both)|[Bb]ilingual|(?:both )?mother tongues?|fluent\w*)(?![\p{L}])/gu;

/** Whether a text says in which language the work is done, or what became of an interpreter. */
export const namesInterpreting = (text: string): Reading => readFor(text, pattern);
