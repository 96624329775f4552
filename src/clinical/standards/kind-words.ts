import type { Standard } from './standard.ts';

/** How a rule of each kind looks at the record, as the end of a sentence. */
export const kindWords: Readonly<Record<Standard['kind'], string>> = {
  structural: 'looks whether something is there and whole',
  temporal: 'counts days',
  'cross-document': 'holds one document against another',
  narrative: 'reads sentences, so it may be wrong about them',
};
