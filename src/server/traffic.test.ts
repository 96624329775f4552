import { expect, it } from 'vitest';
import { openTraffic } from './traffic.ts';

it('work goes on at once while nobody is served, and stands back while somebody is', async () => {
  const traffic = openTraffic();
  await traffic.quiet();
  traffic.enter();
  let isQuiet = false;
  const waited = traffic.quiet().then(() => (isQuiet = true));
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  expect(isQuiet).toBe(false);
  traffic.leave();
  await waited;
});

it('work goes on after a while, though somebody is always being served', async () => {
  const traffic = openTraffic();
  traffic.enter();
  await expect(traffic.quiet()).resolves.toBeUndefined();
});
