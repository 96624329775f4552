import { expect, it } from 'vitest';
import { openBytes, storeBytes } from './stored-bytes.ts';

it('numbers come back as they were stored, in 255 steps', () => {
  const values = Float32Array.from([0, 1, -1, 0.5, -0.25, 127 / 127, -3 / 127]);
  const stored = storeBytes(values);
  expect([...openBytes(stored)]).toEqual([0, 127, -127, 64, -32, 127, -3]);
  expect(stored.step).toBeCloseTo(1 / 127, 12);
});
