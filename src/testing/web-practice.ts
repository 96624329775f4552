import { afterAll } from 'vitest';
import { apiPrefix, type Method } from '../server/contracts/contract.ts';
import { openApp, type AppOptions } from '../server/app.ts';
import { openJobs } from '../server/jobs.ts';
import type { Premises } from '../server/premises.ts';
import { openPractice, theSecret } from './practice.ts';

/** What came back: status, body as parsed, headers. */
export interface Came {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** What people choose when they change the secret they were given. */
const ownSecret = `${theSecret} of my own`;

interface Sent {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export type Browser = Awaited<ReturnType<Awaited<ReturnType<typeof openWebPractice>>['signIn']>>;

/** A practice on real PostgreSQL behind the whole server, asked without a network. Call it at the top of a test file. */
export async function openWebPractice(more: Partial<Premises> & Partial<AppOptions> = {}) {
  const practice = await openPractice();
  const faults: unknown[] = [];
  const jobs = openJobs(practice.deps.newId, fault => faults.push(fault));
  const app = await openApp(
    {
      deps: practice.deps,
      jobs,
      version: '0.0.0',
      onCrash: (rule, fault) => faults.push({ rule, fault }),
      ...more,
    },
    {
      pages: 'no-such-folder',
      log: { level: 'silent', stream: process.stderr },
      isLoopbackOnly: true,
      ...more,
    },
  );
  afterAll(() => app.close());

  const ask = async (method: Method, path: string, { body, headers = {} }: Sent = {}): Promise<Came> => {
    const response = await app.inject({
      method,
      url: path.startsWith('/') ? `${apiPrefix}${path}` : path,
      headers: { host: '127.0.0.1:4747', ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const isJson = String(response.headers['content-type']).includes('json');
    return {
      status: response.statusCode,
      body: isJson ? (JSON.parse(response.body) as unknown) : response.body,
      headers: response.headers,
    };
  };

  /** A browser in which somebody has signed in, and holds the cookie. */
  const signIn = async (email: string, secret = theSecret) => {
    const came = await ask('POST', '/session', { body: { email, secret } });
    if (came.status !== 200) throw new Error(`${email} could not sign in: ${JSON.stringify(came.body)}`);
    const cookie = String(came.headers['set-cookie']).split(';')[0] ?? '';
    return {
      cookie,
      ask: (method: Method, path: string, { body, headers = {} }: Sent = {}) =>
        ask(method, path, { body, headers: { cookie, ...headers } }),
    };
  };

  /** A browser of somebody whose first secret was given to them, and who has chosen their own. */
  const firstSecretChanged = async (email: string) => {
    const browser = await signIn(email);
    const body = { secret: theSecret, newSecret: ownSecret };
    const came = await browser.ask('POST', '/session/secret', { body });
    if (came.status !== 200)
      throw new Error(`${email} could not change the secret: ${JSON.stringify(came.body)}`);
    return browser;
  };

  const ledger = async (): Promise<Map<string, string>> => {
    const rows = await practice.owner(
      'select practice, chain, seq, verb from event order by at, practice, chain, seq',
    );
    return new Map(rows.map(({ verb, ...place }) => [JSON.stringify(place), String(verb)]));
  };

  /** The verbs that entered the ledger while something was done. */
  const recorded = async (doing: () => Promise<unknown>): Promise<string[]> => {
    const before = await ledger();
    await doing();
    return [...(await ledger())].filter(([event]) => !before.has(event)).map(([, verb]) => verb);
  };

  return { ...practice, app, jobs, faults, ask, signIn, firstSecretChanged, ownSecret, recorded };
}
