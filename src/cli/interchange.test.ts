import { copyFile, mkdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ChartFile } from '../clinical/chart-file.ts';
import { confirmSecret } from '../actions/confirm-secret.ts';
import { openClient } from '../actions/open-client.ts';
import { setUpPractice } from '../actions/set-up-practice.ts';
import { signDocument } from '../actions/sign-document.ts';
import { startDocument } from '../actions/start-document.ts';
import { openInstallation } from '../testing/installation.ts';
import { accepted, theSecret } from '../testing/practice.ts';

vi.setConfig({ testTimeout: 120_000 });
const { cwd, goldthread, record, anna, client, episode, behind } = await openInstallation();
const deps = { ...record.deps, limits: { ...record.deps.limits, severalPractices: true } };

const call = {
  kind: 'communication',
  contactOn: '2026-03-02',
  withWhom: 'Mother',
  reason: 'Asked about the appointment',
  content: 'Tuesday at four — “as always”.',
  followUp: 'None',
};
const { id: note } = accepted(await startDocument(deps, anna, episode, { type: 'contact-note', body: call }));
const confirmation = accepted(await confirmSecret(deps, anna, theSecret));
accepted(await signDocument(deps, anna, note, { revision: 1, confirmation }));

const first = { name: 'Otto', email: 'otto@example.org', credentials: '', licence: '', secret: theSecret };
accepted(
  await setUpPractice(deps, anna.from, { practice: 'Harbour House', timeZone: 'Europe/Berlin', first }),
);
const linden = ['--practice', 'Linden Street Practice'];
const harbour = ['--practice', 'Harbour House'];

const inFolder = (name: string): string => join(cwd, name);
accepted(
  await startDocument(deps, anna, episode, { type: 'process-note', body: { thoughts: 'Mine alone.' } }),
);
await goldthread('export', '--client', 'R-1', '--out', 'mara.json', ...linden);
const text = await readFile(inFolder('mara.json'), 'utf8');

test('A record is exported by number, name or id, to a file that only its owner may read', async () => {
  expect((await stat(inFolder('mara.json'))).mode & 0o777).toBe(0o600);
  for (const who of ['mara lind', client]) {
    const { code, out } = await goldthread('export', '--client', who, ...linden);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ format: 'goldthread-chart', client: { name: 'Mara Lind' } });
    expect(out).not.toContain('Mine alone.');
  }
  const { out } = await goldthread('export', '--client', 'R-1', '--process-notes', ...linden);
  expect(out).toContain('Mine alone.');
});

test('A file that is there is not written over', async () => {
  const { code, err } = await goldthread('export', '--client', 'R-1', '--out', 'mara.json', ...linden);
  expect({ code, err }).toEqual({
    code: 2,
    err: 'mara.json exists already. Name another file, or delete it first.\n',
  });
  expect(await readFile(inFolder('mara.json'), 'utf8')).toBe(text);
});

test('Two clients of one name are told apart by record number', async () => {
  const twin = {
    name: 'Mara Lind',
    recordNumber: 'R-2',
    episode: { admittedOn: '2026-03-02', setting: 'outpatient' },
  } as const;
  accepted(await openClient(deps, anna, twin));
  expect(await goldthread('export', '--client', 'Mara Lind', ...linden)).toMatchObject({
    code: 2,
    err: '2 clients are called “Mara Lind”. Name one by record number: R-1, R-2.\n',
  });
  for (const pronouns of ['she/her', 'they/them'])
    accepted(await openClient(deps, anna, { ...twin, name: 'Ida Lind', recordNumber: 'R-9', pronouns }));
  expect((await goldthread('export', '--client', 'Ida Lind', ...linden)).err).toMatch(
    /^2 clients are called “Ida Lind”\. Name one by id: [0-9a-f-]{36}, [0-9a-f-]{36}\.\n$/,
  );
  expect(await goldthread('export', '--client', 'Nobody', ...linden)).toMatchObject({
    code: 2,
    err: 'No client has the record number or the name “Nobody”.\n',
  });
});

test('An exported file verifies without the record, and one changed word in it is named', async () => {
  expect(await goldthread('verify', 'mara.json')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Verified: \d+ events, 1 row, 1 signature\. All hold\.\n$/) as string,
  });
  await writeFile(inFolder('changed.json'), text.replaceAll('Tuesday at four', 'Sunday at four'));
  const { code, out } = await goldthread('verify', 'changed.json');
  expect(code).toBe(1);
  expect(out).toMatch(/^Does not hold\. The contact-note .* is not what was signed\.\n$/);
});

test('A check answers in words, in JSON and in SARIF, alike for the client and for the file', async () => {
  const day = ['--on', '2026-06-01'];
  const ofClient = await goldthread('audit', '--client', 'R-1', ...day, ...linden);
  const ofFile = await goldthread('audit', 'mara.json', ...day);
  expect(ofClient.out).toMatch(/^Mara Lind \(R-1\), in care since .*\nChecked against Core .* on .*2026/);
  expect(ofFile).toEqual(ofClient);
  expect(ofFile.code).toBe(1);

  const json = await goldthread('audit', 'mara.json', ...day, '--format', 'json', '--ruleset', 'medicare');
  expect(JSON.parse(json.out)).toMatchObject({
    format: 'goldthread-findings',
    records: [{ checkedOn: '2026-06-01', ruleSets: [{ id: 'core' }, { id: 'medicare' }] }],
  });
  const sarif = await goldthread('audit', 'mara.json', ...day, '--format', 'sarif');
  expect(JSON.parse(sarif.out)).toMatchObject({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Goldthread' } } }],
  });
  expect([json.code, sarif.code]).toEqual([1, 1]);
});

test('A record in which no required rule fails is exit code 0', async () => {
  const file = JSON.parse(text) as ChartFile;
  const fresh = { ...file, documents: [], episodes: [{ ...file.episodes[0], admittedOn: '2026-06-01' }] };
  await writeFile(inFolder('fresh.json'), JSON.stringify(fresh));
  const { code, out } = await goldthread('audit', 'fresh.json', '--on', '2026-06-01');
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('nothing found') as string });
});

const counts = async (): Promise<unknown> =>
  behind(
    'select (select count(*) from client) as clients, (select count(*) from document) as documents, (select count(*) from event) as events',
  );

/** The file with one thing changed. */
const but = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(text) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

const cases: [string, string | Buffer, RegExp][] = [
  ['an empty file', '', /^bad\.json is empty\.\n$/],
  ['a file that is cut off', text.slice(0, 3_000), /^bad\.json is cut off: the JSON in it does not end\.\n$/],
  ['a file that is no JSON', 'Dear colleague,', /^bad\.json is not JSON\.\n$/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), /^bad\.json is not text in UTF-8\.\n$/],
  [
    'a name twice',
    text.replace('"version": 1', '"version": 1, "version": 1'),
    /^bad\.json holds the name “version” twice in one object, before line 3, column \d+\.\n$/,
  ],
  [
    'machinery',
    text.replace('"version": 1', '"version": 1, "__proto__": {"ok": true}'),
    /^bad\.json holds the name “__proto__” before line 3, column \d+\.\n$/,
  ],
  [
    'bottomless nesting',
    `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    /^bad\.json nests deeper than 100 levels at line 1, column 101\.\n$/,
  ],
  [
    'a chart of another program',
    '{"resourceType":"Bundle"}',
    /^bad\.json: This file is not a chart that can be taken in\.\n {2}format: is not a Goldthread chart\n/,
  ],
  [
    'a later version',
    but(file => (file['version'] = 2)),
    /\n {2}version: is of a version that this program does not know\n$/,
  ],
  [
    'two errors',
    but(file => Object.assign(file, { episodes: [], people: 'none' })),
    /\n {2}episodes: is empty\n {2}people: /,
  ],
];

test.each(cases)(
  '%s: audit, verify and import say so in words, and nothing changes',
  async (_what, content, sentence) => {
    await writeFile(inFolder('bad.json'), content);
    const before = await counts();
    const commands = [
      ['audit', 'bad.json'],
      ['verify', 'bad.json'],
      ['import', 'bad.json', ...harbour],
    ];
    for (const { code, out, err } of await Promise.all(commands.map(words => goldthread(...words)))) {
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(sentence);
    }
    expect(await counts()).toEqual(before);
  },
);

test('A file too large is not even read to its end', async () => {
  await copyFile(inFolder('mara.json'), inFolder('huge.json'));
  await truncate(inFolder('huge.json'), 201_000_000);
  expect(await goldthread('import', 'huge.json', ...harbour)).toMatchObject({
    code: 2,
    err: expect.stringMatching(
      /^huge\.json is too large: Goldthread reads files of up to 200 MB\.\n$/,
    ) as string,
  });
});

test('A path that is no file is said to be so', async () => {
  await mkdir(inFolder('folder'), { recursive: true });
  expect(await goldthread('audit', 'nowhere.json')).toMatchObject({
    code: 2,
    err: 'There is no file nowhere.json.\n',
  });
  expect(await goldthread('audit', 'folder')).toMatchObject({
    code: 2,
    err: 'folder is a folder, not a file.\n',
  });
});

test.each<[string, string[], string]>([
  ['neither file nor client', ['audit'], 'Name a file or, with --client, a client, or --all.\n'],
  ['both', ['audit', 'mara.json', '--client', 'R-1'], 'Name a file or, with --client, a client, or --all.\n'],
  [
    'a rule set nobody knows',
    ['audit', 'mara.json', '--ruleset', 'gold'],
    'There is no rule set “gold”. There is core, medicare, medicaid-ca, medicaid-mn, medicaid-ny, carelon, magellan, optum, carf, joint-commission, hipaa, part2.\n',
  ],
  [
    'a day that is none',
    ['audit', 'mara.json', '--on', '2026-13-01'],
    '2026-13-01 is not a date (YYYY-MM-DD).\n',
  ],
  [
    'a day that is none',
    ['audit', 'mara.json', '--on', '2026-02-30'],
    '2026-02-30 is not a date (YYYY-MM-DD).\n',
  ],
  [
    'a format nobody knows',
    ['audit', 'mara.json', '--format', 'pdf'],
    "error: option '--format <format>' argument 'pdf' is invalid. Allowed choices are text, json, sarif, csv, html.\n",
  ],
])('Asked with %s, audit answers with one sentence and exit code 2', async (_what, words, err) => {
  expect(await goldthread(...words)).toEqual({ code: 2, out: '', err });
});

test('What the command line reads or takes out is in the log, with the person, the machine’s user and the way', async () => {
  const told = () =>
    behind(
      `select verb, content::json -> 'from' ->> 'channel' as channel, content::json -> 'from' ->> 'agent' as agent, who
        from event where content::json -> 'from' ->> 'channel' = 'command-line' and verb <> 'list-clients' and verb <> 'search-clients' order by at, chain, seq`,
    );
  const before = (await told()).length;
  await goldthread('audit', '--client', 'R-1', ...linden);
  await goldthread('export', '--client', 'R-1', '--out', 'again.json', ...linden);
  const news = (await told()).slice(before);
  expect(news.map(event => event['verb'])).toEqual(expect.arrayContaining(['read-chart', 'export-chart']));
  for (const event of news)
    expect(event).toMatchObject({ channel: 'command-line', agent: expect.stringMatching(/./) as string });
});

test('A chart outside the own team is checked only with a reason, which stays in the log', async () => {
  await goldthread('import', 'mara.json', ...harbour);
  await behind(
    "update care_team set left_at = now() where left_at is null and person in (select id from person where email = 'otto@example.org')",
  );
  expect(await goldthread('audit', '--client', 'R-1', ...harbour)).toMatchObject({
    code: 2,
    err: expect.stringContaining('which will be recorded. Say it with --reason.') as string,
  });
  const { out } = await goldthread(
    'audit',
    '--client',
    'R-1',
    ...harbour,
    '--reason',
    'Yearly sample of charts',
  );
  expect(out).toMatch(/^Mara Lind \(R-1\)/);
  const broken = await behind(
    "select content::json -> 'detail' ->> 'reason' as reason from event where verb = 'break-the-glass'",
  );
  expect(broken).toEqual([{ reason: 'Yearly sample of charts' }]);
});

test('Taken into a second practice, a record is there whole, once', async () => {
  accepted(
    await setUpPractice(deps, anna.from, {
      practice: 'Quay',
      timeZone: 'Europe/Berlin',
      first: { ...first, email: 'kim@example.org' },
    }),
  );
  const quay = ['--practice', 'Quay'];
  expect(await goldthread('import', 'mara.json', ...quay)).toMatchObject({
    code: 0,
    out: 'Taken in: Mara Lind (1 episode), 1 document.\n',
  });
  expect(await goldthread('import', 'mara.json', ...quay)).toMatchObject({
    code: 2,
    err: 'mara.json: The record of Mara Lind is in this practice already.\n',
  });
  expect(await goldthread('verify', ...quay)).toMatchObject({ code: 0 });
});

test('The schema describes the file that is exported', async () => {
  const { code, out } = await goldthread('schema', 'chart');
  expect(code).toBe(0);
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(out) as object);
  expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
});
