import { expect, it } from 'vitest';
import { countsGroup } from './counts-group.ts';

it.each([
  ['Client and six other members', 7],
  ['8 members', 8],
  ['Eight members', 8],
  ['Client + 5 others', 6],
  ['group of six', 6],
  ['Six group members, two facilitators', 6],
  ['Client, 12 other group members', 13],
  ['The whole group', undefined],
  ['Client', undefined],
  ['', undefined],
])('counted in “%s”: %s', (text, count) => expect(countsGroup(text)).toBe(count));
