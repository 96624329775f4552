import { expect, it } from 'vitest';
import { riskElementsIn } from './risk-elements-in.ts';

const told = (text: string): string[] =>
  Object.entries(riskElementsIn(text)).flatMap(([element, isTold]) => (isTold ? [element] : []));

it.each([
  [
    'Passive wishes on three mornings, no intent. Judged moderate, falling. Second version of the safety plan written.',
    ['thoughts', 'planOrIntent', 'level', 'response'],
  ],
  ['Denied plan and intent; risk low; mother informed.', ['planOrIntent', 'level', 'response']],
  ['Thoughts of death on two nights.', ['thoughts']],
  ['Client was sad.', []],
])('reads %s', (text, elements) => expect(told(text)).toEqual(elements));
