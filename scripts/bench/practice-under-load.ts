import type { AnyBody } from '../../src/clinical/kit/document.ts';
import { apiPrefix, type Contract } from '../../src/server/contracts/contract.ts';
import { openClientRoute } from '../../src/server/contracts/clients.ts';
import { signDocumentRoute, startDocumentRoute } from '../../src/server/contracts/documents.ts';
import { setUpPracticeRoute } from '../../src/server/contracts/first-visit.ts';
import { BrowserSession } from '../../src/testing/product/browser-session.ts';
import { noteOf } from '../../src/testing/river-care.ts';
import { goodStart } from '../../src/testing/river-record.ts';

export const secret = 'seven quiet lanterns';
/** A whole progress note, with links to the plan and the diagnosis it treats. */
export const note = noteOf().body;
const threadBefore = goodStart().filter(({ type }) => type === 'diagnosis' || type === 'treatment-plan');

/** A practice with sixteen clients, each with a signed diagnosis and plan, so that sixteen connections are sixteen people at work. */
export interface BusyPractice {
  readonly browser: BrowserSession;
  readonly episodes: readonly string[];
  /** Starts drafts of a whole progress note in an episode, one after the other, and answers their ids. */
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
  const start = async (id: string, type: string, body: AnyBody): Promise<string> =>
    (await browser.ask(startDocumentRoute, { params: { episode: id }, body: { type, body } })).id;
  const drafts = async (id: string, howMany: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let nth = 0; nth < howMany; nth++) ids.push(await start(id, 'progress-note', note));
    return ids;
  };
  const episodes = opened.flatMap(client => client.episodes.map(({ id }) => id));
  for (const id of episodes)
    for (const { type, body } of threadBefore) {
      const document = await start(id, type, body);
      await browser.ask(signDocumentRoute, { params: { document }, body: { revision: 1, secret } });
    }
  return { browser, episodes, drafts };
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
