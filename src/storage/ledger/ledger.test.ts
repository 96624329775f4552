import { expect, test } from 'vitest';
import { openPractice } from '../../testing/practice.ts';
import { verify } from '../verify/verify.ts';

const practice = await openPractice();
const { deps } = practice;

test('of many who write and read at once no event is lost, and the numbers have no gap', async () => {
  const drafts = await Promise.all(
    Array.from({ length: 16 }, () => practice.draft('process-note', { writtenOn: '2026-03-02' })),
  );
  const before = (await practice.events()).length;
  const done = await Promise.all(
    drafts.flatMap((id, nth) =>
      Array.from({ length: 10 }, async (_, turn) => {
        if (turn % 2 === 0) return practice.read(id);
        return practice.save(id, { revision: 1, body: { thoughts: `${nth} ${turn}` } });
      }),
    ),
  );
  const acknowledged = done.filter(result => result.ok).length;
  expect(acknowledged).toBe(16 * 5 + 16);
  // A save that came too late was shown what is stored: that is a reading, and leaves an event as well.
  expect((await practice.events()).length - before).toBe(done.length);
  const chains = await practice.owner(
    'select chain, count(*)::int as events, max(seq)::int as last from event group by chain',
  );
  for (const chain of chains) expect(chain['events']).toBe(chain['last']);
  expect(await verify(deps.db.pool, practice.practice, () => undefined)).toMatchObject({ holds: true });
});
