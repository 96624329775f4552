import { describe, expect, it } from 'vitest';
import { openWebPractice } from '../../testing/web-practice.ts';
import { apiPrefix } from '../contracts/contract.ts';
import { contracts } from '../contracts/index.ts';

const practice = await openWebPractice();
const anna = await practice.signIn('anna@example.org');
const document = await practice.signed('process-note', {
  writtenOn: '2026-03-02',
  thoughts: 'Quieter today.',
});
const written = await anna.ask('POST', '/private-notes', {
  body: { client: practice.client, text: 'Mine.' },
});

const known: Readonly<Record<string, string>> = {
  client: practice.client,
  episode: practice.episode,
  document,
  person: String(practice.anna.person),
  note: (written.body as { id: string }).id,
  job: practice.client,
};
const routes = contracts.map(({ method, path }) => ({
  method,
  path: path.replace(/:(\w+)/g, (_, name: string) => known[name] ?? name),
  name: `${method} ${path}`,
}));

it.each(contracts)('serves $method $path', ({ method, path }) => {
  expect(practice.app.hasRoute({ method, url: `${apiPrefix}${path}` })).toBe(true);
});

/** What is answered to whoever comes: it tells nothing of anybody. */
const open = [
  'GET /front-door',
  'POST /practice',
  'POST /sample-practice',
  'GET /session',
  'POST /session',
  'GET /jobs/:job',
];

describe('without a session', () => {
  it.each(routes.filter(({ name }) => !open.includes(name)))(
    '$name is refused before anything is read, and nothing is recorded',
    async ({ method, path }) => {
      const verbs = await practice.recorded(async () => {
        const came = await practice.ask(method, path, { body: method === 'GET' ? undefined : '{"broken":' });
        expect(came).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
      });
      expect(verbs).toEqual([]);
    },
  );
});

/** Every reading that shows something of a record or a person, and what the access log says of it. */
const readings: Readonly<Record<string, readonly string[]>> = {
  'GET /people': ['list-people'],
  'GET /practice': ['read-practice'],
  'GET /clients': ['list-clients'],
  'GET /clients?search=mara': ['search-clients'],
  'GET /clients/:client': ['read-client'],
  'GET /clients/:client/export': ['export-chart'],
  'GET /episodes/:episode/chart': ['read-chart'],
  'GET /documents/:document': ['read-document'],
  'GET /today': ['read-today'],
  'GET /record-check': ['list-clients', 'read-chart'],
  'GET /access-log': ['read-access-log'],
  'GET /private-notes': ['list-private-notes'],
  'GET /private-notes/:note': ['read-private-note'],
};
/** Readings that show nothing of anybody. */
const harmless = [
  'GET /front-door',
  'GET /session',
  'GET /jobs/:job',
  'GET /rule-sets',
  'GET /codes/icd-10-cm',
  'GET /codes/services',
];

it('knows of every reading what the access log says of it', () => {
  const named = [...Object.keys(readings).filter(name => !name.includes('?')), ...harmless];
  const all = contracts.filter(({ method }) => method === 'GET').map(({ path }) => `GET ${path}`);
  expect(named.toSorted()).toEqual(all.toSorted());
});

it.each(Object.entries(readings))('%s leaves its trace', async (name, expected) => {
  const path = name.slice('GET '.length).replace(/:(\w+)/g, (_, part: string) => known[part] ?? part);
  const query = name === 'GET /private-notes' ? `?client=${practice.client}` : '';
  const verbs = await practice.recorded(async () => {
    expect((await anna.ask('GET', `${path}${query}`)).status).toBe(200);
  });
  expect(verbs.toSorted()).toEqual(expected);
});
