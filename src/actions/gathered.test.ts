import { expect, it } from 'vitest';
import { gathered } from './gathered.ts';

/** Work whose rounds end when the test says so. */
function rounds() {
  const begun: (readonly string[])[] = [];
  const ends: { readonly right: (answer: string) => void; readonly wrong: (fault: Error) => void }[] = [];
  const work = (items: readonly string[]): Promise<string> => {
    begun.push([...items]);
    return new Promise((right, wrong) => ends.push({ right, wrong }));
  };
  return { begun, ends, work };
}
const soon = (): Promise<unknown> => new Promise(go => setImmediate(go));

it('serves who comes meanwhile together, in the next round, and never runs two rounds at once', async () => {
  const { begun, ends, work } = rounds();
  const ask = gathered<string, string>();
  const first = ask('door', 'a', work);
  await soon();
  const second = ask('door', 'b', work);
  const third = ask('door', 'c', work);
  await soon();
  expect(begun).toEqual([['a']]);

  ends[0]?.right('one');
  expect(await first).toBe('one');
  await soon();
  expect(begun).toEqual([['a'], ['b', 'c']]);
  ends[1]?.right('two');
  expect(await Promise.all([second, third])).toEqual(['two', 'two']);
});

it('keeps names apart', async () => {
  const { begun, ends, work } = rounds();
  const ask = gathered<string, string>();
  const both = [ask('door', 'a', work), ask('gate', 'b', work)];
  await soon();
  expect(begun).toEqual([['a'], ['b']]);
  ends.forEach(end => end.right('in'));
  expect(await Promise.all(both)).toEqual(['in', 'in']);
});

it('tells everybody of a round what went wrong, and goes on with the next', async () => {
  const { ends, work } = rounds();
  const ask = gathered<string, string>();
  const first = ask('door', 'a', work);
  await soon();
  const second = ask('door', 'b', work);
  ends[0]?.wrong(new Error('The door is stuck.'));
  await expect(first).rejects.toThrow('stuck');
  await soon();
  ends[1]?.right('in');
  expect(await second).toBe('in');
});
