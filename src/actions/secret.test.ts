import { randomBytes, scryptSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { usualLimits } from './limits.ts';
import { hashSecret, secretMatches } from './secret.ts';

const secret = 'seven quiet lanterns';

test('a secret is stored as scrypt at N = 2^16, r = 8, p = 1, with its salt of sixteen bytes and a key of 32', async () => {
  const salt = randomBytes(16);
  const stored = await hashSecret(secret, salt, usualLimits.scryptCost);
  const key = scryptSync(secret, salt, 32, { N: 65_536, r: 8, p: 1, maxmem: 256 * 65_536 * 8 });
  expect(stored).toBe(`scrypt$65536$8$${salt.toString('base64')}$${key.toString('base64')}`);
  expect(await secretMatches(secret, stored)).toBe(true);
});

test('two who choose the same secret are stored apart, and neither can be read', async () => {
  const [one, other] = await Promise.all([1, 2].map(() => hashSecret(secret, randomBytes(16), 2 ** 4)));
  expect(one).not.toBe(other);
  expect(`${one} ${other}`).not.toContain('lantern');
});

test.each([
  ['one letter less', secret.slice(0, -1)],
  ['another case', secret.toUpperCase()],
  ['a blank behind', `${secret} `],
  ['nothing', ''],
])('%s does not match', async (_, other) => {
  expect(await secretMatches(other, await hashSecret(secret, randomBytes(16), 2 ** 4))).toBe(false);
});

test('a secret matches however the keyboard composes its letters, and is not cut at any length', async () => {
  const stored = await hashSecret('caf\u00e9 \u2168', randomBytes(16), 2 ** 4);
  expect(await secretMatches('cafe\u0301 IX', stored)).toBe(true);
  const long = await hashSecret(`${'x'.repeat(999)}a`, randomBytes(16), 2 ** 4);
  expect(await secretMatches(`${'x'.repeat(999)}b`, long)).toBe(false);
});

test('what is stored costs what it cost when it was stored', async () => {
  const cheap = await hashSecret(secret, randomBytes(16), 2 ** 5);
  expect(cheap.split('$')[1]).toBe('32');
  expect(await secretMatches(secret, cheap)).toBe(true);
});

test('something that is no stored secret is a fault, never a match', async () => {
  for (const stored of ['', secret, 'plain$32$8$$', 'scrypt$32$1$$'])
    await expect(secretMatches(secret, stored)).rejects.toThrow();
});
