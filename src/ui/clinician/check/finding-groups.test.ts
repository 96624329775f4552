import { describe, expect, it } from 'vitest';
import { allFindings, findingGroups } from './finding-groups.ts';

const finding = (rule: string, ageDays: number, author?: string) => ({
  rule,
  outcome: 'fail' as const,
  severity: 'required' as const,
  title: `Rule ${rule}`,
  message: 'Missing.',
  why: '',
  remedy: '',
  sources: [],
  askedBy: ['core'],
  place: { document: 'd', type: 'progress-note', path: [] },
  label: 'Progress note',
  key: `${rule}/${ageDays}`,
  ageDays,
  ...(author === undefined ? {} : { author: { id: author, name: author } }),
});
const tally = { pass: 0, fail: 0, 'cannot-tell': 0, 'not-applicable': 0 };
const found = allFindings([
  {
    client: { id: 'k', name: 'Kim' },
    episode: 'e1',
    tally,
    findings: [finding('a', 2, 'Anna'), finding('b', 9)],
  },
  { client: { id: 'l', name: 'Lee' }, episode: 'e2', tally, findings: [finding('a', 5, 'Ben')] },
]);

describe('the findings of a practice', () => {
  it.each([
    ['rule', ['Rule a', 'Rule b']],
    ['client', ['Kim', 'Lee']],
    ['author', ['Anna', 'Ben', 'The record as a whole']],
  ] as const)('are put together by %s, the largest group first', (by, names) =>
    expect(findingGroups(found, by).map(({ name }) => name)).toEqual(names),
  );

  it('stand in their group the oldest first', () =>
    expect(findingGroups(found, 'rule')[0]?.findings.map(({ ageDays }) => ageDays)).toEqual([5, 2]));
});
