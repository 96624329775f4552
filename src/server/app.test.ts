import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openWebPractice } from '../testing/web-practice.ts';

const pages = await mkdtemp(join(tmpdir(), 'goldthread-pages-'));
await mkdir(join(pages, 'assets'));
await writeFile(join(pages, 'index.html'), '<html><style nonce="__CSP_NONCE__"></style>Goldthread</html>');
await writeFile(join(pages, 'assets', 'main-4f2a.js'), 'console.log(1)');
await writeFile(join(pages, 'assets', 'words-9c1d.bin'), 'every word');
await writeFile(join(pages, 'assets', 'words-9c1d.bin.br'), brotliCompressSync('every word'));
await writeFile(join(pages, 'favicon.svg'), '<svg/>');
await writeFile(join(pages, '.built-from'), 'dependencies');
afterAll(() => rm(pages, { recursive: true }));

const stream = new PassThrough();
let logged = '';
stream.on('data', chunk => (logged += String(chunk)));

const practice = await openWebPractice({ pages, log: { level: 'info', stream } });
const anna = await practice.signIn('anna@example.org');

describe('the pages', () => {
  it('come under every address that is no file, with a content policy and a nonce of their own', async () => {
    const [one, two] = [
      await practice.ask('GET', 'http://127.0.0.1/'),
      await practice.ask('GET', 'http://127.0.0.1/clients/7'),
    ];
    for (const came of [one, two]) {
      const nonce = /nonce="([^"]+)"/.exec(String(came.body))?.[1] ?? 'none';
      expect(came.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(came.headers['content-security-policy']).toContain("script-src 'self';");
      expect(came.headers['cache-control']).toBe('no-store');
    }
    expect(one.body).not.toBe(two.body);
  });

  it('keep files with a hash in their name for ever', async () => {
    const came = await practice.ask('GET', 'http://127.0.0.1/assets/main-4f2a.js');
    expect(came).toMatchObject({ status: 200, body: 'console.log(1)' });
    expect(came.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('come compressed to browsers that take that, and may be kept for ever as well', async () => {
    const ask = (encoding: string) =>
      practice.app.inject({
        method: 'GET',
        url: 'http://127.0.0.1/assets/words-9c1d.bin',
        headers: { host: '127.0.0.1', 'accept-encoding': encoding },
      });
    const came = await ask('gzip, br');
    expect(came.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: expect.stringContaining('accept-encoding') as string,
    });
    expect(String(brotliDecompressSync(came.rawPayload))).toBe('every word');
    expect((await ask('identity')).payload).toBe('every word');
  });

  it('are asked for again only when they have changed, and tell their size without sending it', async () => {
    const file = 'http://127.0.0.1/favicon.svg';
    const first = await practice.ask('GET', file);
    expect(first).toMatchObject({ status: 200, headers: { 'cache-control': 'no-cache' } });
    expect(first.headers['content-type']).toBe('image/svg+xml');
    const known = { 'if-none-match': String(first.headers['etag']) };
    expect(await practice.ask('GET', file, { headers: known })).toMatchObject({ status: 304, body: '' });
    const { headers } = await practice.app.inject({
      method: 'HEAD',
      url: file,
      headers: { host: '127.0.0.1' },
    });
    expect(headers['content-length']).toBe('6');
  });

  it('say that a file is gone, so that no page is taken for a script', async () => {
    expect((await practice.ask('GET', 'http://127.0.0.1/assets/main-old.js')).status).toBe(404);
  });

  it.each([
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
    '/.built-from',
    '/index.html',
    '/assets',
    '/assets/',
    '/assets/..%2findex.html',
  ])('do not give away what lies outside: %s', async path => {
    const came = await practice.ask('GET', `http://127.0.0.1${path}`);
    expect(String(came.body)).not.toContain('dependencies');
    expect(String(came.body)).not.toContain('__CSP_NONCE__');
  });
});

describe('a request that changes something', () => {
  const lock = (headers: Record<string, string>) => anna.ask('POST', '/session/lock', { headers });

  it.each([
    ['says another site', { 'sec-fetch-site': 'cross-site' }],
    ['says a sibling site', { 'sec-fetch-site': 'same-site' }],
    ['comes from another origin', { origin: 'http://evil.example' }],
    ['comes from another port', { origin: 'http://127.0.0.1:9999' }],
    ['comes from nowhere it names', { origin: 'null' }],
  ])('is refused when it %s, and nothing is recorded', async (_, headers) => {
    expect(await practice.recorded(async () => expect((await lock(headers)).status).toBe(403))).toEqual([]);
  });

  it.each([
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:4747' }],
    ['our own origin', { origin: 'http://127.0.0.1:4747' }],
    ['a program that is no browser', {}],
  ])('is heard from %s', async (_, headers) => {
    expect((await lock(headers)).status).toBe(200);
  });

  it('is understood as JSON only', async () => {
    const came = await practice.ask('POST', '/session', {
      body: 'email=anna@example.org',
      headers: { 'content-type': 'text/plain' },
    });
    expect(came).toMatchObject({
      status: 415,
      body: { code: 'invalid', message: 'Only JSON is understood here.' },
    });
  });
});

describe('a request that cannot be read', () => {
  const json = { 'content-type': 'application/json' };

  it.each([
    ['broken JSON', '{"email":', 400],
    ['a poisoned prototype', '{"__proto__":{"a":1},"email":"a@example.org","secret":"x"}', 400],
    ['more than a megabyte', JSON.stringify({ email: 'a@example.org', secret: 'x'.repeat(1_100_000) }), 413],
    ['unknown words', '{"email":"a@example.org","secret":"x","admin":true}', 400],
    ['a million lists in lists', '['.repeat(500_000) + ']'.repeat(500_000), 400],
    ['nothing', '', 400],
  ])('is refused in one sentence: %s', async (_, body, status) => {
    const came = await practice.ask('POST', '/session', { body, headers: json });
    expect(came).toMatchObject({ status, body: { code: 'invalid' } });
    expect((came.body as { message: string }).message).toMatch(/^[A-Z][^\n]+\.$/);
  });

  it('names the field that is wrong', async () => {
    const came = await practice.ask('POST', '/session', { body: { email: 'nobody', secret: '' } });
    expect(came.body).toMatchObject({ fields: { email: 'is not an e-mail address', secret: 'is empty' } });
  });
});

it('answers only under a name of its own machine', async () => {
  const came = await practice.ask('GET', '/session', { headers: { host: 'evil.example' } });
  expect(came.status).toBe(421);
  for (const host of ['localhost:4747', '127.0.0.1:4747', '[::1]:4747', 'goldthread.localhost'])
    expect((await practice.ask('GET', '/session', { headers: { host } })).status).toBe(200);
});

it('answers 404 in JSON to an unknown route of the API', async () => {
  expect(await practice.ask('GET', '/no-such-route')).toMatchObject({
    status: 404,
    body: { code: 'not-found' },
  });
});

it('tells a bug to the log, and to the caller only a number to ask by', async () => {
  await practice.owner('alter function practices_here() rename to elsewhere');
  const came = await practice.ask('GET', '/front-door');
  await practice.owner('alter function elsewhere() rename to practices_here');

  const { request } = came.body as { request: string };
  expect(came).toMatchObject({ status: 500, body: { code: 'fault' } });
  expect(came.headers['x-request-id']).toBe(request);
  expect(JSON.stringify(came.body)).not.toContain('relation');
  expect(logged).toContain(request);
});

it('logs routes and never what was searched, typed or named', async () => {
  logged = '';
  await anna.ask('GET', '/codes/icd-10-cm?search=Mara%20Lind');
  await practice.ask('POST', '/session', {
    body: { email: 'mara.lind@example.org', secret: 'Mara was here' },
  });
  expect(logged).toContain('/api/codes/icd-10-cm');
  expect(logged).not.toContain('Mara');
  expect(logged).not.toContain('mara');
});

it('describes every route in OpenAPI 3.1', async () => {
  const { body } = await practice.ask('GET', '/openapi.json');
  const { openapi, paths } = body as { openapi: string; paths: Record<string, unknown> };
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths)).toContain('/api/documents/{document}/sign');
});
