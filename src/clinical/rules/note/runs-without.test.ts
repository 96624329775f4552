import { expect, it } from 'vitest';
import { noRun, runAfter } from './runs-without.ts';

function told(row: string): string {
  let [run, said] = [noRun, ''];
  for (const sign of row) {
    run = runAfter(run, sign === '+', 3);
    if (run.count >= 3) said += run.isLacking ? '!' : '.';
  }
  return said;
}

it.each([
  ['--', ''],
  ['---', '!'],
  ['-+-', '.'],
  ['+---', '.!'],
  ['-------', '!..!.'],
  ['--+---', '...!'],
])('in %s tells %s', (row, expected) => expect(told(row)).toBe(expected));
