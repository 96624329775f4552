import type { Answers } from '../clinical/language/scoring/answers-of.ts';
import { wrapped } from './wrapped.ts';

/** For people: each case with what it states, what it does not, and what could not be read of it. */
export function answersAsText(cases: Readonly<Record<string, Answers>>): string {
  return Object.entries(cases)
    .map(([id, answers]) => `${[id, ...linesOf(answers)].join('\n')}\n`)
    .join('\n');
}

const said = [
  ['states', true],
  ['does not', false],
  ['cannot tell', null],
] as const;

function linesOf(answers: Answers): string[] {
  return said.flatMap(([words, answer]) => {
    const labels = Object.keys(answers).filter(label => answers[label] === answer);
    return labels.length === 0 ? [] : wrapped(`${words}: ${labels.join(', ')}`, '  ');
  });
}
