import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reader } from '../../../testing/reader.ts';
import { answersOf } from '../scoring/answers-of.ts';
import { type CaseKind, labelsOf } from '../scoring/case-kinds.ts';
import { readLabelledCases } from '../scoring/read-cases.ts';
import { scoreOf } from '../scoring/score-of.ts';

const folder = new URL('./', import.meta.url);
const cases = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .flatMap(name => {
    const read = readLabelledCases(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    if (!read.ok) throw new Error(`${name} ${read.message}`);
    return read.value;
  });

const score = scoreOf(
  cases.map(({ fields, labels }) => ({ kind: fields.kind, labels, answers: answersOf(reader, fields) })),
);

/** Cases of each kind, and what the mean of its labels must come to at least. */
const expected: readonly (readonly [CaseKind, number, number])[] = [
  ['note', 42, 0.85],
  ['objective', 42, 0.85],
  ['goal', 17, 0.85],
  ['goal', 17, 0.85],
  ['notePair', 21, 0.85],
  ['diagnosis', 18, 0.85],
];

describe.each(expected)('The development corpus: of each %s', (kind, count, least) => {
  const read = score.kinds.find(each => each.kind === kind);

  it(`${String(count)} are there, read at ${String(least)} or better`, () => {
    expect(read?.cases).toBe(count);
    expect(read?.balancedAccuracy).toBeGreaterThanOrEqual(least);
  });

  it.each(labelsOf[kind])('%s is read at 0.70 or better', label =>
    expect(read?.labels.find(each => each.label === label)?.balancedAccuracy).toBeGreaterThanOrEqual(0.7),
  );
});

it('The development corpus as a whole is read at 0.85 or better', () => {
  expect(score.cases).toBe(140);
  expect(score.balancedAccuracy).toBeGreaterThanOrEqual(0.85);
});
