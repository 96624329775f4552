import { expect, it } from 'vitest';
import type { ObjectiveReading, Reader } from '../../../clinical/language/reader.ts';
import { answerAsked } from './answer-asked.ts';

const said = {} as ObjectiveReading;
const fault = new Error('This text has no end.');
const reader = {
  objective: (text: string) => {
    if (text === 'endless') throw fault;
    return said;
  },
} as Reader;

it('reads on after a text at which the reader stops', () =>
  expect(
    answerAsked(reader, [
      { key: 'a', kind: 'objective', text: 'endless' },
      { key: 'b', kind: 'objective', text: 'Walk twice a week.' },
    ]),
  ).toEqual([
    { key: 'a', fault },
    { key: 'b', reading: said },
  ]));
