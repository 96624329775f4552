import { expect, it } from 'vitest';
import { parameterInWords } from './parameter-in-words.ts';

it.each<[string, unknown, string]>([
  ['planDueDays', 30, 'Plan due: 30 days'],
  ['noteDueBusinessDays', 3, 'Note due: 3 business days'],
  ['maxDays', 0, 'Max: 0 days'],
  ['reviewDays', null, 'Review days: none'],
  ['minWords', 10, 'Min: 10 words'],
  ['required', true, 'Required: yes'],
  ['similarity', 0.8, 'Similarity: 0.8'],
  ['vagueVerbs', ['improve', 'cope'], 'Vague verbs: improve, cope'],
  ['worseBy', { 'PHQ-9': 5, 'GAD-7': 4 }, 'Worse by: PHQ-9 5; GAD-7 4'],
  ['codeMinutes', { 90834: [38, 52], 90837: [53, null] }, 'Code minutes: 90834 38 to 52; 90837 from 53'],
])('%s of %j reads "%s"', (name, value, words) => expect(parameterInWords(name, value)).toBe(words));
