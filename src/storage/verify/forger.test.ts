import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { openWholePractice } from '../../testing/whole-practice.ts';
import { canonical } from '../canonical.ts';
import { contentHash, type SignatureColumns } from '../content-of.ts';
import type { EventContent } from '../ledger/event-content.ts';
import { chainStart, eventHash } from '../ledger/event-hash.ts';
import { digestOf } from '../row-digest.ts';
import type { DocumentRow } from '../tables.ts';
import { typeParsers } from '../type-parsers.ts';
import { verify } from './verify.ts';

const practice = await openWholePractice();
const { client, practice: id } = practice;
const forger = new pg.Client({ ...practice.connection, types: typeParsers });
await forger.connect();
await forger.query('set session_replication_role = replica; set timezone to utc');
afterAll(() => forger.end());
const message = async () => (await verify(practice.deps.db.pool, id, () => undefined)).first?.message;

/** Rewrites a client's chain from its beginning, every hash made to fit. */
async function rewriteChain(change: (event: EventContent) => EventContent): Promise<void> {
  const { rows } = await forger.query<{ seq: string; content: string }>(
    'select seq, content from event where chain = $1 order by seq',
    [client],
  );
  let prev = chainStart(id, client);
  for (const { seq, content } of rows) {
    const text = canonical(change(JSON.parse(content) as EventContent));
    const hash = eventHash(prev, BigInt(seq), text);
    await forger.query('update event set content = $3, prev = $4, hash = $5 where chain = $1 and seq = $2', [
      client,
      seq,
      text,
      `\\x${prev}`,
      `\\x${hash}`,
    ]);
    prev = hash;
  }
  await forger.query('update chain set head = $2 where id = $1', [client, `\\x${prev}`]);
}

test('a forger who makes document, hashes and ledger fit, but has not the key, is found by the seals', async () => {
  const { rows } = await forger.query<DocumentRow>('select * from document where id = $1', [
    practice.signedNote,
  ]);
  const row = rows[0]!;
  const body = row.body.replace('Tuesday', 'Sunday');
  const forged = { ...row, body, sheet: row.sheet!.replace('Tuesday', 'Sunday') };
  forged.content_hash = contentHash(forged, forged as SignatureColumns);
  await forger.query('update document set body = $2, sheet = $3, content_hash = $4 where id = $1', [
    row.id,
    forged.body,
    forged.sheet,
    forged.content_hash,
  ]);
  expect(await message()).toMatch(/The document .* is not what was last written there/);

  const before = digestOf(row);
  const after = digestOf(forged);
  await rewriteChain(event => ({
    ...event,
    rows: event.rows.map(([table, of, digest]) => [table, of, digest === before ? after : digest] as const),
  }));
  expect(await message()).toMatch(/was rewritten: event \d+ is not the one that was noted/);

  await forger.query(`delete from event where verb = 'anchor'`);
  await forger.query(
    `update chain set seq = seq - 1, head = (select hash from event e where e.chain = chain.id order by seq desc limit 1)
      where id = $1`,
    [id],
  );
  expect(await message()).toMatch(/The seal of the contact-note .* does not hold/);
});
