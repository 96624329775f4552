import { expect, it } from 'vitest';
import { ruleSets } from '../../../clinical/rule-sets/index.ts';
import { standards } from '../../../clinical/standards/index.ts';
import { ruleGroups } from './rule-groups.ts';

it('holds every rule once by the part of the record it is about', () => {
  const all = ruleGroups('part', '').flatMap(({ rules }) => rules);
  expect(all).toEqual(standards);
});

it('holds by rule set what each set asks for', () => {
  const groups = ruleGroups('set', '');
  expect(groups.map(({ key, rules }) => [key, rules.length])).toEqual(
    ruleSets.map(({ id, rules }) => [id, rules.length]),
  );
});

it('leaves out the groups in which nothing goes by the words', () => {
  const groups = ruleGroups('part', 'telehealth');
  expect(groups.map(({ key }) => key)).toEqual(['note', 'consent']);
  expect(ruleGroups('set', 'no such word')).toEqual([]);
});
