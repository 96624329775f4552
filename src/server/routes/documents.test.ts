import { beforeAll, describe, expect, it } from 'vitest';
import { theSecret } from '../../testing/practice.ts';
import { planOf } from '../../testing/river-plan.ts';
import { type Browser, openWebPractice } from '../../testing/web-practice.ts';

const practice = await openWebPractice();
const thoughts = { writtenOn: '2026-03-02', thoughts: 'Wonders whether the move was her own wish.' };
let anna: Browser;

beforeAll(async () => {
  anna = await practice.signIn('anna@example.org');
});

const start = async (body: object = {}): Promise<string> => {
  const came = await anna.ask('POST', `/episodes/${practice.episode}/documents`, {
    body: { type: 'process-note', body },
  });
  expect(came.status).toBe(201);
  return (came.body as { id: string }).id;
};

const stored = async (document: string) =>
  (await practice.owner('select status, revision, body from document where id = $1', [document]))[0];

describe('a draft that a rule of the practice stops', () => {
  const uncounted = planOf({
    dischargeCriteria: 'Feels well.',
  });
  const choose = (...rules: string[]) => anna.ask('PUT', '/practice/gates', { body: { rules } });

  it('is refused with the place of each thing, and signed when the practice asks for it no more', async () => {
    expect(await choose('plan.discharge-criteria')).toMatchObject({
      status: 200,
      body: { gates: ['plan.discharge-criteria'] },
    });
    const chart = await anna.ask('GET', `/episodes/${practice.episode}/chart`);
    expect(chart.body).toMatchObject({ gates: ['plan.discharge-criteria'] });
    const id = await practice.draft('treatment-plan', uncounted.body);
    const sign = () =>
      anna.ask('POST', `/documents/${id}/sign`, { body: { revision: 1, secret: theSecret } });
    expect(await sign()).toMatchObject({
      status: 422,
      body: {
        code: 'blocked',
        detail: { stops: [{ rule: 'plan.discharge-criteria', path: ['dischargeCriteria'] }] },
      },
    });
    expect(await choose()).toMatchObject({ body: { gates: [] } });
    expect(await sign()).toMatchObject({ status: 200, body: { status: 'signed' } });
  });

  it('cannot be held back by a rule that speaks of what comes after the signature', async () =>
    expect(await choose('note.supervisor-cosigned')).toMatchObject({
      status: 400,
      body: { code: 'invalid' },
    }));
});

describe('a draft', () => {
  it('is started, saved, read and signed, and each step is in the ledger', async () => {
    let id = '';
    expect(await practice.recorded(async () => (id = await start()))).toEqual(['start-document']);

    const verbs = await practice.recorded(async () => {
      const saved = await anna.ask('PUT', `/documents/${id}`, { body: { revision: 1, body: thoughts } });
      expect(saved).toMatchObject({ status: 200, body: { id, revision: 2 } });
      expect(await anna.ask('GET', `/documents/${id}`)).toMatchObject({
        status: 200,
        body: {
          status: 'draft',
          revision: 2,
          body: thoughts,
          may: expect.arrayContaining(['sign-document']) as unknown,
        },
      });
      const signed = await anna.ask('POST', `/documents/${id}/sign`, {
        body: { revision: 2, secret: theSecret },
      });
      expect(signed).toMatchObject({
        status: 200,
        body: {
          status: 'signed',
          signature: { by: { name: 'Anna Berg' } },
          sheet: { title: 'Process note' },
        },
      });
    });
    expect(verbs.toSorted()).toEqual(['confirm-secret', 'read-document', 'save-draft', 'sign-document']);
  });

  it('is stored when its save is acknowledged', async () => {
    const id = await start();
    await anna.ask('PUT', `/documents/${id}`, { body: { revision: 1, body: thoughts } });
    expect(await stored(id)).toMatchObject({
      revision: 2,
      body: JSON.stringify(thoughts, Object.keys(thoughts).sort()),
    });
  });

  it('saved from an older revision is refused with what is stored, nothing is overwritten, and the reading is in the ledger', async () => {
    const id = await start();
    await anna.ask('PUT', `/documents/${id}`, { body: { revision: 1, body: thoughts } });
    const other = { ...thoughts, thoughts: 'From the other tab.' };

    const verbs = await practice.recorded(async () => {
      const came = await anna.ask('PUT', `/documents/${id}`, { body: { revision: 1, body: other } });
      expect(came).toMatchObject({
        status: 409,
        body: {
          code: 'conflict',
          detail: { stored: { revision: 2, body: thoughts, updatedBy: { name: 'Anna Berg' } } },
        },
      });
    });
    expect(verbs).toEqual(['read-document']);
    expect(await stored(id)).toMatchObject({ revision: 2 });
  });

  it.each([
    ['an unknown answer', { mood: 'sad' }, 'mood'],
    ['an answer of the wrong kind', { thoughts: 7 }, 'thoughts'],
    ['a date that is none', { writtenOn: '2026-02-30' }, 'writtenOn'],
  ])('with %s is refused and nothing is recorded', async (_, body, place) => {
    const id = await start();
    const verbs = await practice.recorded(async () => {
      const came = await anna.ask('PUT', `/documents/${id}`, { body: { revision: 1, body } });
      expect(came).toMatchObject({ status: 400, body: { code: 'invalid' } });
      expect(JSON.stringify((came.body as { fields: object }).fields)).toContain(place);
    });
    expect(verbs).toEqual([]);
    expect(await stored(id)).toMatchObject({ revision: 1 });
  });

  it('that is incomplete is not signed: 422 names what is missing', async () => {
    const id = await start({ writtenOn: '2026-03-02' });
    const verbs = await practice.recorded(async () => {
      const came = await anna.ask('POST', `/documents/${id}/sign`, {
        body: { revision: 1, secret: theSecret },
      });
      expect(came).toMatchObject({
        status: 422,
        body: { code: 'incomplete', fields: { thoughts: 'Working thoughts is empty' } },
      });
    });
    expect(verbs).toEqual(['confirm-secret']);
    expect(await stored(id)).toMatchObject({ status: 'draft' });
  });

  it('is not signed with a wrong secret, and the attempt is in the ledger', async () => {
    const id = await start(thoughts);
    const verbs = await practice.recorded(async () => {
      const came = await anna.ask('POST', `/documents/${id}/sign`, {
        body: { revision: 1, secret: 'a guess' },
      });
      expect(came).toMatchObject({ status: 403, body: { fields: { secret: 'is not right' } } });
    });
    expect(verbs).toEqual(['confirm-secret-failed']);
    expect(await stored(id)).toMatchObject({ status: 'draft' });
  });
});

describe('a signed document', () => {
  it('cannot be changed by a plain PUT', async () => {
    const id = await practice.signed('process-note', thoughts);
    const before = await stored(id);
    const verbs = await practice.recorded(async () => {
      for (const revision of [1, 2]) {
        const came = await anna.ask('PUT', `/documents/${id}`, {
          body: { revision, body: { ...thoughts, thoughts: 'x' } },
        });
        expect(came).toMatchObject({ status: 409, body: { code: 'already-signed' } });
      }
    });
    expect(verbs).toEqual([]);
    expect(await stored(id)).toEqual(before);
  });

  it('is answered as it is in the database by the time signing is acknowledged', async () => {
    const id = await start(thoughts);
    const came = await anna.ask('POST', `/documents/${id}/sign`, {
      body: { revision: 1, secret: theSecret },
    });
    const [row] = await practice.owner('select status, content_hash from document where id = $1', [id]);
    expect(row).toEqual({
      status: 'signed',
      content_hash: (came.body as { contentHash: string }).contentHash,
    });
  });
});

it('acknowledges nothing that the database then does not keep', async () => {
  const id = await start();
  await practice.owner(`create function refuse_late() returns trigger language plpgsql as
    $$ begin raise exception 'The commit fails.'; end $$`);
  await practice.owner(`create constraint trigger refuse_late after update on document
    deferrable initially deferred for each row execute function refuse_late()`);
  const verbs = await practice.recorded(async () => {
    const saved = await anna.ask('PUT', `/documents/${id}`, { body: { revision: 1, body: thoughts } });
    expect(saved).toMatchObject({ status: 500, body: { code: 'fault' } });
    const signed = await anna.ask('POST', `/documents/${id}/sign`, {
      body: { revision: 1, secret: theSecret },
    });
    expect(signed.status).toBe(422);
  });
  await practice.owner('drop function refuse_late cascade');
  expect(verbs).toEqual(['confirm-secret']);
  expect(await stored(id)).toMatchObject({ status: 'draft', revision: 1 });
});

it('answers 404 to what does not exist and to what cannot exist', async () => {
  for (const id of ['00000000-0000-4000-8000-999999999999', 'not-an-id'])
    expect(await anna.ask('GET', `/documents/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
});

it('is closed to a colleague outside the treatment team, who learns how to open it, and the try is recorded', async () => {
  const id = await practice.signed('contact-note', contact);
  await practice.person('Ben Ode', ['clinician']);
  const ben = await practice.firstSecretChanged('ben.ode@example.org');
  const verbs = await practice.recorded(async () => {
    const came = await ben.ask('GET', `/documents/${id}`);
    expect(came).toMatchObject({
      status: 403,
      body: { detail: { breakGlass: true, client: practice.client } },
    });
  });
  expect(verbs).toEqual(['refused']);
});

const contact = {
  kind: 'communication',
  contactOn: '2026-03-02',
  withWhom: 'Client',
  reason: 'To move the session',
  content: 'Moved to Thursday.',
  followUp: 'None',
};

it('puts a draft away: it leaves the chart and stays in the ledger', async () => {
  const id = await start(thoughts);
  const verbs = await practice.recorded(async () => {
    const wrong = await anna.ask('POST', `/documents/${id}/discard`, { body: { revision: 7 } });
    expect(wrong).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(await anna.ask('POST', `/documents/${id}/discard`, { body: { revision: 1 } })).toMatchObject({
      status: 200,
      body: { id },
    });
  });
  expect(verbs.toSorted()).toEqual(['discard-draft', 'read-document']);
  expect((await anna.ask('GET', `/documents/${id}`)).status).toBe(404);
  expect((await anna.ask('PUT', `/documents/${id}`, { body: { revision: 2, body: thoughts } })).status).toBe(
    404,
  );
});

it('amends a signed document by a new one about it, and never a draft', async () => {
  const id = await practice.signed('contact-note', contact);
  const verbs = await practice.recorded(async () => {
    const came = await anna.ask('POST', `/documents/${id}/amendments`, { body: { kind: 'correction' } });
    expect(came).toMatchObject({ status: 201, body: { type: 'correction', about: id, status: 'draft' } });
  });
  expect(verbs).toEqual(['amend-document']);

  const draft = await start(thoughts);
  const nothing = await practice.recorded(async () => {
    const came = await anna.ask('POST', `/documents/${draft}/amendments`, { body: { kind: 'addendum' } });
    expect(came).toMatchObject({ status: 400, body: { code: 'invalid' } });
  });
  expect(nothing).toEqual([]);
});

it('opens the next version of a signed plan, whose items keep their identity', async () => {
  const id = await practice.signed('treatment-plan', planOf().body);
  const verbs = await practice.recorded(async () => {
    const came = await anna.ask('POST', `/documents/${id}/next-version`, {
      body: { reason: 'A new goal came up.' },
    });
    expect(came).toMatchObject({
      status: 201,
      body: { type: 'treatment-plan', basedOn: id, status: 'draft' },
    });
    const goals = (came.body as { body: { goals: { id: string }[] } }).body.goals.map(goal => goal.id);
    expect(goals).toEqual(planOf().body.goals.map(goal => goal.id));
  });
  expect(verbs).toEqual(['open-next-plan']);
});

describe('with a supervisor', () => {
  let sam: Browser;
  let dora: Browser;
  let note: string;
  beforeAll(async () => {
    const supervisor = await practice.person('Sam Roe', ['supervisor']);
    const junior = await practice.person('Dora Nagy', ['clinician'], supervisor.person);
    for (const { person } of [supervisor, junior])
      await anna.ask('POST', `/episodes/${practice.episode}/care-team`, { body: { person } });
    sam = await practice.firstSecretChanged('sam.roe@example.org');
    dora = await practice.firstSecretChanged('dora.nagy@example.org');
    const begun = await dora.ask('POST', `/episodes/${practice.episode}/documents`, {
      body: { type: 'contact-note', body: contact },
    });
    note = (begun.body as { id: string }).id;
  });

  it('a document goes back with comments, is signed by its author and then by the supervisor', async () => {
    const verbs = await practice.recorded(async () => {
      const returned = await sam.ask('POST', `/documents/${note}/return`, {
        body: { comment: 'Say who called.' },
      });
      expect(returned).toMatchObject({
        status: 200,
        body: { returned: [{ by: { name: 'Sam Roe' }, comment: 'Say who called.' }] },
      });
      const signed = await dora.ask('POST', `/documents/${note}/sign`, {
        body: { revision: 1, secret: practice.ownSecret },
      });
      expect(signed).toMatchObject({ status: 200, body: { status: 'signed', awaits: { name: 'Sam Roe' } } });
      const both = await sam.ask('POST', `/documents/${note}/co-sign`, {
        body: { secret: practice.ownSecret },
      });
      expect(both).toMatchObject({ status: 200, body: { coSignatures: [{ by: { name: 'Sam Roe' } }] } });
    });
    expect(verbs.toSorted()).toEqual([
      'co-sign',
      'confirm-secret',
      'confirm-secret',
      'return-document',
      'sign-document',
    ]);
  });

  it('nobody else gives the second signature, and nobody gives it twice', async () => {
    const cosign = (browser: Browser) =>
      browser.ask('POST', `/documents/${note}/co-sign`, { body: { secret: practice.ownSecret } });
    const verbs = await practice.recorded(async () => {
      expect((await cosign(dora)).status).toBe(403);
      expect(await cosign(sam)).toMatchObject({ status: 409, body: { code: 'already-signed' } });
    });
    expect(verbs).not.toContain('co-sign');
  });
});
