import { expect, it } from 'vitest';
import { findStandard } from '../standards/index.ts';
import { rules } from './index.ts';
import { unreadParameters } from './unread-parameters.ts';

it.each(rules.map(rule => [rule.id, rule] as const))(
  '%s reads each of its parameters, or it is said why not',
  (id, { reads }) => {
    const given = Object.keys(findStandard(id)?.parameters ?? {});
    expect([...reads, ...Object.keys(unreadParameters[id] ?? {})].toSorted()).toEqual(given.toSorted());
  },
);

it('gives reasons for rules that run, and for no others', () =>
  expect(Object.keys(unreadParameters).filter(id => !rules.some(rule => rule.id === id))).toEqual([]));
