import { describe, expect, it } from 'vitest';
import { audit, findingsOf } from '../../clinical/audit.ts';
import { ruleSets } from '../../clinical/rule-sets/index.ts';
import { setsFor } from '../../clinical/rule-sets/sets-for.ts';
import { rules } from '../../clinical/rules/index.ts';
import { expectPlace } from '../expect-place.ts';
import { reader } from '../reader.ts';
import { cleanRecords, today } from './clean-records.ts';
import { findingsOfMutation } from './findings-of-mutation.ts';
import { mutations } from './index.ts';
import type { At, Mutation } from './mutation.ts';

describe('the clean records', () => {
  it.each([...cleanRecords])(
    'raise no finding, whichever set is asked beside the core set: %s',
    (_, chart) => {
      const found = ruleSets.flatMap(({ id }) =>
        findingsOf(audit(chart, setsFor(id)!, { reader })).map(({ rule }) => `${id} ${rule}`),
      );
      // None of these clients is treated by a physician, whose signature New York's Medicaid wants on the plan.
      expect(found).toEqual(['medicaid-ny plan.clinician-signature']);
    },
  );
});

const linesOf = (rule: string, at: At | readonly At[], as = 'fail'): string[] =>
  [at].flat().map(place => `${rule} ${as} ${place}`);

const expected = ({ rule, at, as, alsoFinds = [] }: Mutation): string[] => [
  ...linesOf(rule, at, as),
  ...alsoFinds.flatMap(also => linesOf(also.rule, also.at, also.as)),
];

it('every rule finds, as a failure, the fault of some broken record', () => {
  const failing = new Set(mutations.flatMap(({ rule, as }) => (as === undefined ? [rule] : [])));
  expect(rules.map(({ id }) => id).filter(id => !failing.has(id))).toEqual([]);
});

describe('a record broken in one way is told of that, and of nothing else', () => {
  it.each(mutations.map(one => [`${one.rule}: ${one.breaks}`, one] as const))('%s', (_, mutation) => {
    const { broken, findings, found, gone, silent } = findingsOfMutation(mutation);
    expect({ found, gone, silent }).toEqual({
      found: expected(mutation).toSorted(),
      gone: [],
      silent: (mutation.silences ?? []).flatMap(({ rules }) => rules).toSorted(),
    });
    for (const { place } of findings) expectPlace(broken, place);
    expect(broken.today).toBe(today);
  });
});
