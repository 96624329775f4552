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
  payer: practice.client,
  coverage: practice.client,
  ruleSet: 'our-optum',
  answer: practice.client,
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
