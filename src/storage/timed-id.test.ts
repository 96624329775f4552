import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { timedId } from './timed-id.ts';

const instants = fc.integer({ min: 0, max: 2 ** 48 - 1 });

it('is a UUID of version 7 that holds its time', () => {
  fc.assert(
    fc.property(instants, milliseconds => {
      const id = timedId(milliseconds, randomBytes(10));
      expect(z.uuidv7().safeParse(id).success).toBe(true);
      expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(milliseconds);
    }),
  );
});

it('sorts by time whatever the random part', () => {
  fc.assert(
    fc.property(instants, instants, (one, other) => {
      fc.pre(one < other);
      expect(timedId(one, randomBytes(10)) < timedId(other, randomBytes(10))).toBe(true);
    }),
  );
});
