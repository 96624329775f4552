import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../storage/verify/verify.ts';
import { theSecret } from '../../testing/practice.ts';
import { BrowserSession } from '../../testing/product/browser-session.ts';
import { openWebPractice } from '../../testing/web-practice.ts';
import { listClientsRoute } from '../contracts/clients.ts';
import {
  discardDraftRoute,
  readDocumentRoute,
  saveDraftRoute,
  signDocumentRoute,
  startDocumentRoute,
} from '../contracts/documents.ts';
import { signInRoute } from '../contracts/session.ts';

// Three faults seen in another open-source record server, looked for here over real HTTP.
const practice = await openWebPractice();
const { episode } = practice;
const thoughts = { writtenOn: '2026-03-02', thoughts: 'Wonders whether the move was her own wish.' };
let url = '';
let anna: BrowserSession;

beforeAll(async () => {
  url = await practice.app.listen({ host: '127.0.0.1', port: 0 });
  anna = new BrowserSession(url);
  await anna.ask(signInRoute, { body: { email: 'anna@example.org', secret: theSecret } });
});

/** From now on the ledger takes no event for which this is true, at once or only when the transaction commits. */
async function ledgerRefuses(condition: string, when: 'at once' | 'at the commit'): Promise<void> {
  await practice.owner(`create function no_room() returns trigger language plpgsql as
    $$ begin raise exception 'no room' using errcode = 'disk_full'; end $$`);
  await practice.owner(
    when === 'at once'
      ? `create trigger no_room before insert on event for each row when (${condition}) execute function no_room()`
      : `create constraint trigger no_room after insert on event deferrable initially deferred
          for each row when (${condition}) execute function no_room()`,
  );
}
afterEach(() => practice.owner('drop function if exists no_room() cascade'));

const start = () => anna.call(startDocumentRoute, { params: { episode }, body: { type: 'process-note' } });
const stored = async (): Promise<Set<string>> =>
  new Set((await practice.owner('select id from document')).map(row => String(row['id'])));
const toldOf = async (document: string): Promise<string[]> =>
  (await practice.owner('select verb from event where content like $1 order by seq', [`%${document}%`])).map(
    row => String(row['verb']),
  );
const holds = async () => (await verify(practice.deps.db.pool, practice.practice, () => undefined)).holds;

describe('writes that are acknowledged and not there', () => {
  it.each(['at once', 'at the commit'] as const)(
    'a write whose audit entry fails %s is not acknowledged, and is not there',
    async when => {
      const { body: draft } = await start();
      const before = await stored();
      await ledgerRefuses('true', when);

      expect((await start()).status).toBe(503);
      const saved = { revision: 1, body: thoughts };
      expect((await anna.call(saveDraftRoute, { params: { document: draft.id }, body: saved })).status).toBe(
        503,
      );
      const signed = { revision: 1, secret: theSecret };
      expect(
        (await anna.call(signDocumentRoute, { params: { document: draft.id }, body: signed })).status,
      ).toBe(503);

      expect(await stored()).toEqual(before);
      expect(
        await practice.owner('select status, revision, body from document where id = $1', [draft.id]),
      ).toEqual([{ status: 'draft', revision: 1, body: '{}' }]);
      expect(await holds()).toBe(true);
    },
  );

  it('of many at once, with an audit that fails now and then, all that was acknowledged is there and nothing else', async () => {
    const before = await stored();
    await ledgerRefuses(`get_byte(new.hash, 0) < 96`, 'at the commit');
    const answers = await Promise.all(Array.from({ length: 120 }, start));
    const taken = answers.filter(({ status }) => status === 201).map(({ body }) => body.id);
    const others = answers.filter(({ status }) => status !== 201);

    expect(taken.length).toBeGreaterThan(20);
    expect(others.length).toBeGreaterThan(20);
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set([503]));
    const added = [...(await stored())].filter(id => !before.has(id));
    expect(added.toSorted()).toEqual(taken.toSorted());
    for (const id of taken) expect(await toldOf(id)).toEqual(['start-document']);
    expect(await holds()).toBe(true);
  });

  it('of many at once, without trouble, every one is there, saved and in the ledger', async () => {
    const ids = (await Promise.all(Array.from({ length: 60 }, start))).map(({ body }) => body.id);
    const saves = ids.map(document =>
      anna.call(saveDraftRoute, { params: { document }, body: { revision: 1, body: thoughts } }),
    );
    expect((await Promise.all(saves)).map(({ status }) => status)).toEqual(ids.map(() => 200));
    for (const id of ids) {
      expect(await toldOf(id)).toEqual(['start-document', 'save-draft']);
      const { body } = await anna.ask(readDocumentRoute, { params: { document: id } });
      expect(body).toEqual(thoughts);
    }
  });
});

describe('a signed note that a plain PUT could change', () => {
  it('is refused to every way of writing, and stays as it was to the last column', async () => {
    const document = await practice.signed('process-note', thoughts);
    const row = () => practice.owner('select * from document where id = $1', [document]);
    const before = await row();
    const changed = { ...thoughts, thoughts: 'Something else.' };
    for (const revision of [0, 1, 2, 3]) {
      const calls = [
        anna.call(saveDraftRoute, { params: { document }, body: { revision, body: changed } }),
        anna.call(discardDraftRoute, { params: { document }, body: { revision } }),
        anna.call(signDocumentRoute, { params: { document }, body: { revision, secret: theSecret } }),
      ];
      for (const { status, body } of await Promise.all(calls))
        expect({ status, body }).toMatchObject({ status: 409, body: { code: 'already-signed' } });
    }
    for (const method of ['PATCH', 'DELETE', 'POST'])
      expect((await fetch(`${url}/api/documents/${document}`, { method, headers: headers() })).status).toBe(
        404,
      );
    expect(await row()).toEqual(before);
    expect(await holds()).toBe(true);
  });
});

const headers = () => ({ origin: url, cookie: anna.cookie });

describe('searches that leave no trace', () => {
  const search = (words: string) => anna.call(listClientsRoute, { query: { search: words } });
  const searches = async () => {
    const rows = await practice.owner(`select content from event where verb = 'search-clients' order by seq`);
    return rows.map(row => (JSON.parse(String(row['content'])) as { detail: object }).detail);
  };

  it.each([
    ['somebody', 'mara'],
    ['nobody', 'no such name'],
  ])('a search that finds %s is in the log with what was asked and who was shown', async (_, words) => {
    const { body } = await search(words);
    const shown = body.clients.map(({ client }) => client.id);
    expect((await searches()).at(-1)).toEqual({ search: words, shown });
  });

  it('many at once leave as many traces', async () => {
    const before = (await searches()).length;
    const answers = await Promise.all(Array.from({ length: 50 }, (_, nth) => search(`mara ${nth}`)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const traces = (await searches()).slice(before) as { search: string }[];
    expect(traces.map(trace => trace.search).toSorted()).toEqual(
      answers.map((_, nth) => `mara ${nth}`).toSorted(),
    );
  });

  it.each(['at once', 'at the commit'] as const)('a search whose trace fails %s shows nobody', async when => {
    await ledgerRefuses(`new.verb = 'search-clients'`, when);
    const came = await search('mara');
    expect(came.status).toBe(503);
    expect(JSON.stringify(came.body)).not.toContain('Lind');
  });
});
