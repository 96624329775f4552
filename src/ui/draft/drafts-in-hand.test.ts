import { expect, it } from 'vitest';
import { draftsInHand } from './drafts-in-hand.ts';

const saver = (saved: string[], name: string) => () => {
  saved.push(name);
  return Promise.resolve(true);
};

it('saves every draft in hand, and none that was let go', async () => {
  const saved: string[] = [];
  const inHand = draftsInHand();
  inHand.take(saver(saved, 'note'));
  const letGo = inHand.take(saver(saved, 'plan'));
  inHand.take(saver(saved, 'review'));
  letGo();
  await inHand.saveAll();
  expect(saved).toEqual(['note', 'review']);
});

it('keeps nobody from leaving when a draft cannot be saved', async () => {
  const saved: string[] = [];
  const inHand = draftsInHand();
  inHand.take(() => Promise.reject(new Error('No network.')));
  inHand.take(saver(saved, 'note'));
  await expect(inHand.saveAll()).resolves.toBeUndefined();
  expect(saved).toEqual(['note']);
});
