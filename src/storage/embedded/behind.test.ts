import { expect, test } from 'vitest';
import { behind } from './behind.ts';

test.each(['18.4', '18.5', '15.18', '19.0', '19beta1'])(
  'PostgreSQL %s is not known to be behind',
  version => {
    expect(behind(version)).toBeUndefined();
  },
);

test('A PostgreSQL that lacks known fixes is said to be behind', () => {
  expect(behind('15.2')).toBe(
    'PostgreSQL 15.2 is behind: 15.18 has fixed security faults since. Please update it.',
  );
});
