import { plainWords } from './plain-words.ts';

const generic = new Set([
  'supportive therapy',
  'supportive counseling',
  'individual therapy',
  'individual psychotherapy',
  'family therapy',
  'group therapy',
  'talk therapy',
  'psychotherapy',
  'therapy',
  'counseling',
  'counselling',
  'support',
  'psychoeducation as needed',
]);

/** Whether the name of a technique says only that therapy took place, not which. */
export const isGenericTechnique = (name: string): boolean => generic.has(plainWords(name));
