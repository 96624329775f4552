import type { PoolClient } from 'pg';
import { expect, test } from 'vitest';
import type { Result } from '../clinical/kit/result.ts';
import { openDatabase } from '../storage/database.ts';
import { verify } from '../storage/verify/verify.ts';
import { accepted, openPractice, theSecret } from '../testing/practice.ts';
import { readDocument } from './read-document.ts';
import { saveDraft } from './save-draft.ts';
import { sessionOf } from './session-of.ts';
import { signIn } from './sign-in.ts';
import { startDocument } from './start-document.ts';

const practice = await openPractice();
const { deps, anna } = practice;
const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.code);
const cutAll = () =>
  practice.owner(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = 'goldthread_app'`,
  );

test('however often connections are cut, what was acknowledged is there and nothing is thrown', async () => {
  const drafts = await Promise.all(Array.from({ length: 8 }, () => practice.draft('process-note')));
  const seen = new Set<string>();
  let isOver = false;
  const cutting = (async () => {
    for (let round = 0; round < 12; round += 1) {
      await new Promise(go => setTimeout(go, 40));
      await cutAll();
    }
    isOver = true;
  })();
  const acknowledged = await Promise.all(
    drafts.map(async id => {
      let revision = 1;
      for (let turn = 0; !isOver; turn += 1) {
        const body = { thoughts: `turn ${turn}` };
        const [saved, read] = await Promise.all([
          saveDraft(deps, anna, id, { revision, body }),
          readDocument(deps, anna, id),
        ]);
        seen.add(codeOf(saved)).add(codeOf(read));
        if (saved.ok) revision = saved.value.revision;
        // A save whose answer was lost may have been kept: one's own words are no conflict, and it goes on from there.
        else if (saved.code === 'conflict')
          revision = (saved.detail as { stored: { revision: number } }).stored.revision;
      }
      return { id, revision };
    }),
  );
  await cutting;
  expect([...seen].filter(code => !['ok', 'unavailable', 'conflict'].includes(code))).toEqual([]);
  expect(seen).toContain('unavailable');
  for (const { id, revision } of acknowledged) {
    const [row] = await practice.owner('select revision from document where id = $1', [id]);
    expect(Number(row!['revision'])).toBeGreaterThanOrEqual(revision);
  }
  expect(await verify(deps.db.pool, practice.practice, () => undefined)).toMatchObject({ holds: true });
});

test('when the connection breaks during the commit itself, nobody claims that it was not kept', async () => {
  await practice.owner(`create function die() returns trigger language plpgsql as $$
    begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$`);
  await practice.owner(`alter function die() security definer`);
  await practice.owner(`create constraint trigger dies after insert on document
    deferrable initially deferred for each row execute function die()`);
  expect(await startDocument(deps, anna, practice.episode, { type: 'process-note' })).toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('Look whether it was kept') as unknown,
  });
  await practice.owner('drop trigger dies on document');
  expect(await startDocument(deps, anna, practice.episode, { type: 'process-note' })).toMatchObject({
    ok: true,
  });
});

test('when there is no database, every answer says so', async () => {
  const away = openDatabase(
    { ...practice.connection, host: '/nowhere', user: 'goldthread_app' },
    { onFault: () => undefined },
  );
  const lost = { ...deps, db: away };
  const answers = await Promise.all([
    signIn(lost, anna.from, { email: 'anna@example.org', secret: theSecret }),
    sessionOf(lost, 'a token', anna.from),
    readDocument(lost, anna, deps.newId()),
    startDocument(lost, anna, practice.episode, { type: 'process-note' }),
  ]);
  expect(answers.map(codeOf)).toEqual(Array.from(answers, () => 'unavailable'));
  expect(
    accepted(await signIn(deps, anna.from, { email: 'anna@example.org', secret: theSecret })).token,
  ).not.toBe('');
});

test('a connection that breaks at the very moment it is lent is heard, and brings nothing down', async () => {
  const heardBy = new Promise<number>(tell =>
    deps.db.pool.once('acquire', (client: PoolClient) =>
      process.nextTick(() => tell(client.listenerCount('error'))),
    ),
  );
  expect(await startDocument(deps, anna, practice.episode, { type: 'process-note' })).toMatchObject({
    ok: true,
  });
  expect(await heardBy).toBeGreaterThan(0);
});
