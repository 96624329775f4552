import { apiPrefix, type Contract } from '../../src/server/contracts/contract.ts';
import { openClientRoute } from '../../src/server/contracts/clients.ts';
import { startDocumentRoute } from '../../src/server/contracts/documents.ts';
import { setUpPracticeRoute } from '../../src/server/contracts/first-visit.ts';
import { BrowserSession } from '../../src/testing/product/browser-session.ts';

export const secret = 'seven quiet lanterns';
export const note = { writtenOn: '2026-02-03', thoughts: 'She came in lighter than last week. '.repeat(30) };

/** A practice with sixteen clients, so that sixteen connections are sixteen people at work. */
export interface BusyPractice {
  readonly browser: BrowserSession;
  readonly episodes: readonly string[];
  /** Starts drafts of a whole note in an episode and answers their ids. */
  readonly drafts: (episode: string, howMany: number) => Promise<string[]>;
}

/** Sets up a practice over HTTP. */
export async function busyPractice(url: string): Promise<BusyPractice> {
  const browser = new BrowserSession(url);
  const who = {
    name: 'Iris Vale',
    email: 'iris.vale@example.org',
    credentials: 'LPC',
    licence: 'IL 1',
    secret,
  };
  await browser.ask(setUpPracticeRoute, {
    body: { practice: 'Vale Practice', timeZone: 'America/Chicago', ...who },
  });
  const episode = { admittedOn: '2026-01-05', setting: 'outpatient' } as const;
  const opened = await Promise.all(
    Array.from({ length: 16 }, (_, index) =>
      browser.ask(openClientRoute, {
        body: { name: `Client ${index}`, recordNumber: `B-${index}`, episode },
      }),
    ),
  );
  const startOne = async (id: string): Promise<string> => {
    const started = await browser.ask(startDocumentRoute, {
      params: { episode: id },
      body: { type: 'process-note', body: note },
    });
    return started.id;
  };
  return {
    browser,
    episodes: opened.flatMap(({ episodes }) => episodes.map(({ id }) => id)),
    drafts: (id, howMany) => Promise.all(Array.from({ length: howMany }, () => startOne(id))),
  };
}

/** A contract as one raw request of a load. */
export function request(
  contract: Contract,
  id: string,
  from: { url: string; cookie: string },
  body?: unknown,
) {
  return {
    method: contract.method,
    path: `${apiPrefix}${contract.path.replace(/:\w+/, id)}`,
    headers: { origin: from.url, cookie: from.cookie, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}
