import { describe, expect, it } from 'vitest';
import type { EventContent } from '../../storage/ledger/event-content.ts';
import { printOwnSet } from '../../clinical/rule-sets/own/print-own-set.ts';
import { theSecret } from '../../testing/practice.ts';
import { planOf } from '../../testing/river-plan.ts';
import { someOwnSet } from '../../testing/some-own-set.ts';
import { type Browser, type Came, openWebPractice } from '../../testing/web-practice.ts';
import { reviewOf } from '../../testing/whole-practice.ts';
import { contracts } from '../contracts/index.ts';

const practice = await openWebPractice();
const { client, episode } = practice;
const anna = await practice.signIn('anna@example.org');
const newcomer = async (name: string, roles: Parameters<typeof practice.person>[1]) => {
  const { person } = await practice.person(name, roles);
  const email = `${name.toLowerCase().replace(' ', '.')}@example.org`;
  return { person: person ?? '', email, browser: await practice.firstSecretChanged(email) };
};
const ben = await newcomer('Ben Ode', ['clinician']);
const sam = await newcomer('Sam Stone', ['supervisor']);
const ida = await newcomer('Ida Roth', ['clinician']);
const cora = await newcomer('Cora Blum', ['compliance']);
const cleo = await newcomer('Cleo Dahl', ['client']);
await practice.join(practice.actorFor(sam.person));
const otto = await practice.neighbour();
const ottos = await practice.signIn('otto@example.org');

/** One request to a route, and the verbs that the ledger is to hold afterwards. */
interface Visit {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  /** Who asks; Anna, where nobody is named. */
  readonly by?: { readonly person: string | null; readonly browser: Browser | typeof practice };
  readonly status?: number;
  readonly leaves: readonly string[] | ((came: Came) => readonly string[]);
}

const thoughts = { writtenOn: '2026-03-02', thoughts: 'Quieter today.' };
const draft = async () => ({ document: await practice.draft('process-note', thoughts) });
const call = {
  kind: 'communication',
  contactOn: '2026-03-02',
  withWhom: 'Mother',
  reason: 'Asked about the appointment',
  content: 'Tuesday at four.',
  followUp: 'None',
};
const signed = async () => ({ document: await practice.signed('contact-note', call) });
const idOf = ({ body }: Came): string => (body as { id: string }).id;
const note = async () => ({
  note: idOf(await anna.ask('POST', '/private-notes', { body: { client, text: 'Mine.' } })),
});
const furtherEpisode = async () => ({
  episode: idOf(
    await anna.ask('POST', `/clients/${client}/episodes`, {
      body: { admittedOn: '2026-03-02', setting: 'outpatient' },
    }),
  ),
});
let versions = 0;
const ownSet = () => ({ text: printOwnSet({ ...someOwnSet, version: String(++versions) }) });
let payers = 0;
const somePayer = () => ({ name: `Payer ${++payers}`, isSelfPay: false, isActive: true });
const payer = async () => ({ payer: idOf(await anna.ask('POST', '/payers', { body: somePayer() })) });
const coverage = async () => {
  const body = { ...(await payer()), from: '2026-03-05', replaces: true };
  const came = await anna.ask('POST', `/clients/${client}/coverages`, { body });
  return { coverage: (came.body as { coverages: { id: string }[] }).coverages[0]?.id ?? '' };
};
const about = { name: 'Dora Nagy', roles: ['clinician'], credentials: '', licence: '', supervisor: null };
const film = { work: [{ id: 'w1', done: 'We watched a movie on the bus.' }] };
const unfinished = () => practice.draft('progress-note', film);
const findingIn = (note: string): string => `note.no-passive-media/watched/${note}/work/w1/done`;
const said = { reason: 'She decides with her mother next week.' };
const all = { by: 'share', percent: 100 } as const;
/** A record of its own, drawn for review by Cora, whom nothing ties to it. */
const drawn = async () => {
  const { episode: own } = await furtherEpisode();
  await anna.ask('POST', `/episodes/${own}/documents`, { body: { type: 'contact-note' } });
  await anna.ask('POST', '/reviews/2026-Q1/draws', { body: all });
  const { body } = await cora.browser.ask('GET', '/reviews/2026-Q1');
  const { worksheets } = body as { worksheets: { id: string; episode: string }[] };
  const worksheet = worksheets.find(each => each.episode === own)?.id ?? '';
  await anna.ask('POST', `/worksheets/${worksheet}/reviewer`, { body: { reviewer: cora.person } });
  return { path: { worksheet }, by: cora };
};
const checkedWorksheet = async () => {
  const { path, by } = await drawn();
  const { body } = await by.browser.ask('POST', `/worksheets/${path.worksheet}/check`, {
    body: { revision: 2 },
  });
  const { checked } = body as { checked: { findings: { key: string }[] } };
  const findings = checked.findings.map(({ key }) => ({ id: key, verdict: 'confirmed' as const }));
  const filled = { ...reviewOf(practice.anna.person ?? ''), findings };
  return { path, by, filled };
};
const filledWorksheet = async () => {
  const { path, by, filled } = await checkedWorksheet();
  await by.browser.ask('PUT', `/worksheets/${path.worksheet}`, { body: { revision: 3, answers: filled } });
  return { path, by };
};
const signedWorksheet = async () => {
  const { path, by } = await filledWorksheet();
  const body = { revision: 4, secret: practice.ownSecret };
  const { body: signedView } = await by.browser.ask('POST', `/worksheets/${path.worksheet}/sign`, { body });
  const { corrections } = signedView as { corrections: { id: string }[] };
  return { path, by, action: { correction: corrections[0]?.id ?? '' } };
};
const words = 'Asked her, and wrote it into the plan.';
let count = 0;
const someone = () => ({ ...about, email: `person.${++count}@example.org` });
const newPerson = async () => ({
  person: idOf(await anna.ask('POST', '/people', { body: { ...someone(), secret: theSecret } })),
});
const answers = { name: 'Mara Lind', recordNumber: 'R-1' };
const setting = { admittedOn: '2026-03-02', setting: 'outpatient' };
const idaAgain = async () => ({
  person: ida.person,
  browser: await practice.signIn(ida.email, practice.ownSecret),
});

/** Every route that shows or changes something of anybody. Whoever adds one says here what the access log tells of it. */
const traced: Readonly<Record<string, () => Visit | Promise<Visit>>> = {
  'POST /practice': () => ({
    body: {
      practice: 'A third practice',
      timeZone: 'Europe/Paris',
      name: 'Vera Lang',
      email: 'vera@example.org',
      credentials: '',
      licence: '',
      secret: theSecret,
    },
    by: { person: null, browser: practice },
    status: 201,
    leaves: ['set-up-practice', 'sign-in'],
  }),
  'POST /session': () => ({
    body: { email: ida.email, secret: practice.ownSecret },
    by: { person: ida.person, browser: practice },
    leaves: ['sign-in'],
  }),
  'DELETE /session': async () => ({ by: await idaAgain(), leaves: ['sign-out'] }),
  'DELETE /sessions': async () => ({ by: await idaAgain(), leaves: ['sign-out-everywhere'] }),
  'POST /session/lock': async () => ({ by: await idaAgain(), leaves: ['lock-session'] }),
  'POST /session/unlock': async () => ({
    body: { secret: practice.ownSecret },
    by: await idaAgain(),
    leaves: ['unlock', 'unlock-session'],
  }),
  'POST /session/secret': async () => ({
    body: { secret: practice.ownSecret, newSecret: 'quite another secret' },
    by: await idaAgain(),
    leaves: ['change-own-secret', 'changed-own-secret'],
  }),
  'GET /people': () => ({ leaves: ['list-people'] }),
  'POST /people': () => ({
    body: { ...someone(), secret: theSecret },
    status: 201,
    leaves: ['add-person'],
  }),
  'PUT /people/:person': async () => ({
    path: await newPerson(),
    body: someone(),
    leaves: ['change-person'],
  }),
  'POST /people/:person/deactivate': async () => ({ path: await newPerson(), leaves: ['change-person'] }),
  'POST /people/:person/reactivate': async () => ({ path: await newPerson(), leaves: ['change-person'] }),
  'POST /people/:person/secret': async () => ({
    path: await newPerson(),
    body: { secret: 'a first secret again' },
    leaves: ['reset-secret'],
  }),
  'GET /practice': () => ({ leaves: ['read-practice'] }),
  'PUT /practice': () => ({
    body: { name: 'Linden Street', timeZone: 'America/New_York', ruleSet: 'core', idleMinutes: 20 },
    leaves: ['change-practice'],
  }),
  'PUT /practice/gates': () => ({ body: { rules: [] }, leaves: ['choose-gates'] }),
  'GET /clients': () => ({ leaves: ['list-clients'] }),
  'GET /clients?search': () => ({ query: '?search=mara', leaves: ['search-clients'] }),
  'POST /clients': () => ({
    body: { name: 'Noor Haddad', recordNumber: 'R-2', episode: setting },
    status: 201,
    leaves: ['open-client', 'open-client'],
  }),
  'GET /clients/:client': () => ({ leaves: ['read-client'] }),
  'GET /rule-sets': () => ({ leaves: ['list-rule-sets'] }),
  'GET /own-rule-sets': () => ({ leaves: ['list-rule-sets'] }),
  'POST /own-rule-sets': () => ({ body: ownSet(), status: 201, leaves: ['save-rule-set'] }),
  'POST /own-rule-sets/:ruleSet/withdraw': async () => {
    await anna.ask('POST', '/own-rule-sets', { body: ownSet() });
    const from = '2026-07-01';
    return { path: { ruleSet: someOwnSet.id }, body: { from }, leaves: ['withdraw-rule-set'] };
  },
  'GET /payers': () => ({ leaves: ['list-payers'] }),
  'POST /payers': () => ({ body: somePayer(), status: 201, leaves: ['add-payer'] }),
  'PUT /payers/:payer': async () => ({
    path: await payer(),
    body: somePayer(),
    leaves: ['change-payer'],
  }),
  'GET /clients/:client/coverages': () => ({ leaves: ['read-client'] }),
  'POST /clients/:client/coverages': async () => ({
    body: { ...(await payer()), from: '2026-03-02', replaces: true },
    status: 201,
    leaves: ['set-coverage'],
  }),
  'POST /clients/:client/coverages/:coverage/end': async () => ({
    path: await coverage(),
    body: { until: '2026-12-31' },
    leaves: ['end-coverage'],
  }),
  'PUT /clients/:client': () => ({ body: answers, leaves: ['change-client'] }),
  'POST /clients/:client/break-glass': () => ({
    body: { reason: 'Covering for Anna this week.' },
    by: ben,
    leaves: ['break-the-glass'],
  }),
  'POST /clients/:client/episodes': () => ({ body: setting, status: 201, leaves: ['open-episode'] }),
  'POST /episodes/:episode/close': async () => ({
    path: await furtherEpisode(),
    body: { closedOn: '2026-03-02', reason: 'Moved away' },
    leaves: ['close-episode'],
  }),
  'POST /episodes/:episode/care-team': async () => ({
    body: { person: (await newPerson()).person },
    leaves: ['join-care-team'],
  }),
  'DELETE /episodes/:episode/care-team/:person': async () => {
    const path = { ...(await furtherEpisode()), person: ben.person };
    await anna.ask('POST', `/episodes/${path.episode}/care-team`, { body: { person: ben.person } });
    return { path, leaves: ['leave-care-team'] };
  },
  'GET /episodes/:episode/chart': () => ({ leaves: ['read-chart'] }),
  'POST /episodes/:episode/answers': async () => ({
    body: { ...said, key: findingIn(await unfinished()) },
    status: 201,
    leaves: ['answer-finding'],
  }),
  'POST /episodes/:episode/answers/:answer/withdraw': async () => {
    const document = await unfinished();
    const body = { ...said, key: findingIn(document) };
    const answer = idOf(await anna.ask('POST', `/episodes/${episode}/answers`, { body }));
    return { path: { answer }, body: { document }, leaves: ['withdraw-answer'] };
  },
  'POST /episodes/:episode/documents': () => ({
    body: { type: 'process-note' },
    status: 201,
    leaves: ['start-document'],
  }),
  'GET /documents/:document': async () => ({ path: await draft(), leaves: ['read-document'] }),
  'PUT /documents/:document': async () => ({
    path: await draft(),
    body: { revision: 1, body: thoughts },
    leaves: ['save-draft'],
  }),
  'PUT /documents/:document from an older revision': async () => ({
    path: await draft(),
    body: { revision: 0, body: {} },
    status: 409,
    leaves: ['read-document'],
  }),
  'POST /documents/:document/discard': async () => ({
    path: await draft(),
    body: { revision: 1 },
    leaves: ['discard-draft'],
  }),
  'POST /documents/:document/sign': async () => ({
    path: await draft(),
    body: { revision: 1, secret: theSecret },
    leaves: ['confirm-secret', 'sign-document'],
  }),
  'POST /documents/:document/co-sign': async () => ({
    path: await signed(),
    body: { secret: practice.ownSecret },
    by: sam,
    leaves: ['co-sign', 'confirm-secret'],
  }),
  'POST /documents/:document/return': async () => ({
    path: { document: await practice.draft('contact-note', call) },
    body: { comment: 'Which Tuesday?' },
    by: sam,
    leaves: ['return-document'],
  }),
  'POST /documents/:document/amendments': async () => ({
    path: await signed(),
    body: { kind: 'addendum' },
    status: 201,
    leaves: ['amend-document'],
  }),
  'POST /documents/:document/next-version': async () => ({
    path: { document: await practice.signed('treatment-plan', planOf().body) },
    body: { reason: 'She wants to ride alone.' },
    status: 201,
    leaves: ['open-next-plan'],
  }),
  'GET /today': () => ({ leaves: ['read-today'] }),
  'GET /record-check': () => ({ leaves: ['read-record-check'] }),
  'GET /record-check/groups': () => ({ query: '?by=client', leaves: ['read-record-check'] }),
  'GET /record-check/findings': () => ({ leaves: ['read-record-check'] }),
  'GET /record-check/claims': () => ({ leaves: ['read-record-check'] }),
  'GET /record-check/trend': () => ({ leaves: ['read-record-check'] }),
  'GET /record-check/export.csv': () => ({ leaves: ['export-record-check'] }),
  'GET /record-check/export.html': () => ({ leaves: ['export-record-check'] }),
  'POST /record-check/sweeps': async () => {
    // One record changes, and one only: the others were checked before.
    await anna.ask('POST', '/record-check/sweeps', { body: {} });
    await practice.jobs.idle();
    await practice.draft('contact-note', call);
    return {
      body: {},
      status: 202,
      // Texts are compared, then it is asked what changed, then that record is checked.
      leaves: ['check-records', 'check-records', 'check-records', 'sweep-records', 'sweep-records'],
    };
  },
  'POST /record-check/sweeps/stop': () => ({ leaves: ['sweep-records'] }),
  'GET /reviews': () => ({ leaves: ['list-reviews'] }),
  'GET /reviews/:quarter': () => ({ path: { quarter: '2026-Q1' }, leaves: ['list-reviews'] }),
  'GET /reviews/:quarter/frame': () => ({
    path: { quarter: '2026-Q1' },
    leaves: ['read-sample-frame'],
  }),
  'POST /reviews/:quarter/draws': async () => {
    await anna.ask('POST', `/episodes/${(await furtherEpisode()).episode}/documents`, {
      body: { type: 'contact-note' },
    });
    return { path: { quarter: '2026-Q1' }, body: all, status: 201, leaves: ['draw-sample'] };
  },
  'GET /worksheets/:worksheet': async () => ({ ...(await drawn()), leaves: ['read-worksheet'] }),
  'POST /worksheets/:worksheet/reviewer': async () => ({
    path: (await drawn()).path,
    body: { reviewer: cora.person },
    leaves: ['assign-review'],
  }),
  'POST /worksheets/:worksheet/check': async () => ({
    ...(await drawn()),
    body: { revision: 2 },
    leaves: ['check-worksheet', 'check-worksheet', 'read-chart', 'read-worksheet'],
  }),
  'PUT /worksheets/:worksheet': async () => {
    const { path, by, filled } = await checkedWorksheet();
    return { path, by, body: { revision: 3, answers: filled }, leaves: ['save-worksheet'] };
  },
  'PUT /worksheets/:worksheet from an older revision': async () => {
    const { path, by } = await checkedWorksheet();
    return { path, by, body: { revision: 1, answers: {} }, status: 409, leaves: ['read-worksheet'] };
  },
  'POST /worksheets/:worksheet/sign': async () => ({
    ...(await filledWorksheet()),
    body: { revision: 4, secret: practice.ownSecret },
    leaves: ['confirm-secret', 'sign-worksheet', 'sign-worksheet'],
  }),
  'POST /worksheets/:worksheet/corrective-actions': async () => {
    const { path, by } = await signedWorksheet();
    const asked = { about: 'question:oriented', what: 'Tell her.', dueOn: '2026-03-20' };
    const body = { ...asked, responsible: practice.anna.person };
    return { path, by, body, status: 201, leaves: ['ask-for-corrective-action'] };
  },
  'GET /corrective-actions': () => ({ leaves: ['list-corrective-actions'] }),
  'POST /corrective-actions/:correction/done': async () => ({
    path: (await signedWorksheet()).action,
    body: { words },
    leaves: ['finish-corrective-action'],
  }),
  'POST /corrective-actions/:correction/settle': async () => {
    const { action: path, by } = await signedWorksheet();
    await anna.ask('POST', `/corrective-actions/${path.correction}/done`, { body: { words } });
    return { path, by, body: { kind: 'confirmed' }, leaves: ['settle-corrective-action'] };
  },
  'GET /review-trend': () => ({ leaves: ['list-reviews'] }),
  'GET /access-log': () => ({ leaves: ['read-access-log'] }),
  'GET /access-log?client': () => ({ query: `?client=${client}`, leaves: ['read-client-log'] }),
  'GET /private-notes': () => ({ query: `?client=${client}`, leaves: ['list-private-notes'] }),
  'POST /private-notes': () => ({
    body: { client, text: 'Mine.' },
    status: 201,
    leaves: ['write-private-note'],
  }),
  'GET /private-notes/:note': async () => ({ path: await note(), leaves: ['read-private-note'] }),
  'PUT /private-notes/:note': async () => ({
    path: await note(),
    body: { revision: 1, text: 'Shorter.' },
    leaves: ['save-private-note'],
  }),
  'PUT /private-notes/:note from an older revision': async () => ({
    path: await note(),
    body: { revision: 7, text: 'Shorter.' },
    status: 409,
    leaves: ['read-private-note'],
  }),
  'DELETE /private-notes/:note': async () => ({ path: await note(), leaves: ['discard-private-note'] }),
  'GET /clients/:client/export': () => ({ leaves: ['export-chart'] }),
  'POST /imports': async () => ({
    body: (await anna.ask('GET', `/clients/${client}/export`)).body,
    by: { person: otto.person, browser: ottos },
    status: 202,
    leaves: ['import-chart', 'import-chart'],
  }),
  'POST /verify': () => ({ status: 202, leaves: ['anchor', 'verify-record'] }),
};

/** What shows nothing of anybody: the door, lists that come with the program, how far one's own work has come. */
const harmless = [
  'GET /front-door',
  'GET /session',
  'POST /sample-practice',
  'GET /jobs/:job',
  'GET /codes/icd-10-cm?search=f33',
  'GET /codes/services',
  'POST /crashes',
];

const nameOf = (visited: string): string => visited.split(/[?]| from /)[0] ?? '';

it('knows of every route what the access log tells of it', () => {
  const named = [...Object.keys(traced), ...harmless].map(nameOf);
  expect([...new Set(named)].toSorted()).toEqual(
    contracts.map(({ method, path }) => `${method} ${path}`).toSorted(),
  );
});

const always: Readonly<Record<string, string>> = { client, episode, job: client };

/** Sends what a visit says, and answers what came and what entered the ledger meanwhile. */
async function made(name: string, visit: Visit, browser: Browser | typeof practice) {
  const [method = '', path = ''] = nameOf(name).split(' ');
  const url = path.replace(/:(\w+)/g, (_, part: string) => visit.path?.[part] ?? always[part] ?? part);
  const before = await everyEvent();
  const came = await browser.ask(method as 'GET', `${url}${visit.query ?? ''}`, { body: visit.body });
  await practice.jobs.idle();
  const events = [...(await everyEvent())].filter(([place]) => !before.has(place)).map(([, event]) => event);
  return { came, events };
}

async function everyEvent(): Promise<Map<string, EventContent>> {
  const rows = await practice.owner('select practice, chain, seq, content from event');
  return new Map(
    rows.map(row => [
      [row['practice'], row['chain'], row['seq']].join(' '),
      JSON.parse(String(row['content'])) as EventContent,
    ]),
  );
}

/** What every event tells beside its verb; where the chains stand is noted by the ledger itself. */
const whoWhenWhere = (person: unknown) => ({
  at: practice.deps.clock(),
  who: person,
  from: { address: '127.0.0.1', agent: 'lightMyRequest', channel: 'web' },
  subject: { table: expect.any(String) as unknown, id: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown },
});

describe('the access log tells who did what, when and from where', () => {
  it.each(Object.entries(traced))('after %s', async (name, prepare) => {
    const visit = await prepare();
    const { person, browser } = visit.by ?? { person: practice.anna.person, browser: anna };
    const { came, events } = await made(name, visit, browser);
    expect(came).toMatchObject({ status: visit.status ?? 200 });
    const leaves = typeof visit.leaves === 'function' ? visit.leaves(came) : visit.leaves;
    expect(events.map(({ verb }) => verb).toSorted()).toEqual(leaves);
    expect(leaves.length).toBeGreaterThan(0);
    for (const event of events)
      expect(event).toMatchObject(
        whoWhenWhere(event.verb === 'anchor' ? null : (person ?? (expect.any(String) as unknown))),
      );
    expect(practice.faults).toEqual([]);
  });
});

it.each(harmless)('%s shows nothing of anybody, and leaves no trace', async name => {
  const [, query = ''] = name.split('?');
  const { events } = await made(name, { query: query && `?${query}`, leaves: [] }, anna);
  expect(events).toEqual([]);
});

/** Routes that ask for no right: one's own session, and setting up a practice of one's own. */
const openToAll = ['POST /practice', 'POST /session', 'DELETE /session'];
const isGuarded = (name: string): boolean =>
  !openToAll.includes(name) && !name.startsWith('POST /session/') && name !== 'DELETE /sessions';

describe('the access log tells who was refused what', () => {
  it.each(Object.entries(traced).filter(([name]) => isGuarded(name)))('at %s', async (name, prepare) => {
    const prepared = await prepare();
    const isSecret = typeof prepared.body === 'object' && prepared.body !== null && 'secret' in prepared.body;
    const isSigning = name.endsWith('sign') && isSecret;
    const body = isSigning ? { ...prepared.body, secret: practice.ownSecret } : prepared.body;
    const { came, events } = await made(name, { ...prepared, body }, cleo.browser);
    expect(came.status).toBe(prepared.status === 202 ? 202 : 403);
    const refusals = events.filter(({ verb }) => verb !== 'confirm-secret');
    expect(refusals).toMatchObject([
      {
        ...whoWhenWhere(cleo.person),
        verb: 'refused',
        rows: [],
        detail: { verb: expect.stringMatching(/^[a-z-]+$/) as unknown },
      },
    ]);
  });
});
