import { expect, it } from 'vitest';
import { criteriaFor } from './criteria-for.ts';
import { essentialGroups } from './essential-groups.ts';

const groupsOf = (code: string) =>
  essentialGroups(criteriaFor(code)!).map(group => group.map(({ id }) => id));

it.each([
  ['F32.1', [['mood', 'interest']]],
  ['F43.12', [['direct', 'witness', 'close-other', 'repeated-detail']]],
  ['F43.23', [['onset3m']]],
  ['F41.0', []],
])('knows what %s cannot do without', (code, groups) => expect(groupsOf(code)).toEqual(groups));
