import { setTimeout as wait } from 'node:timers/promises';
import { openClientRoute } from '../../server/contracts/clients.ts';
import { saveDraftRoute, signDocumentRoute, startDocumentRoute } from '../../server/contracts/documents.ts';
import { setUpPracticeRoute } from '../../server/contracts/first-visit.ts';
import { signInRoute, whoAmIRoute } from '../../server/contracts/session.ts';
import type { Books } from './books.ts';
import type { BrowserSession } from './browser-session.ts';

/** Whoever writes all of this. */
export const writer = { email: 'iris.vale@example.org', secret: 'seven quiet lanterns' };

/** Sets up a practice with a client for each writer; answers their episodes. */
export async function setUpWriters(browser: BrowserSession, writers: number): Promise<string[]> {
  const practice = { practice: 'Vale Practice', timeZone: 'America/Chicago', name: 'Iris Vale' };
  await browser.ask(setUpPracticeRoute, {
    body: { ...practice, credentials: 'LPC', licence: 'IL 1', ...writer },
  });
  const episode = { admittedOn: '2026-01-05', setting: 'outpatient' } as const;
  const opened = await Promise.all(
    Array.from({ length: writers }, (_, index) =>
      browser.ask(openClientRoute, {
        body: { name: `Client ${index}`, recordNumber: `K-${index}`, episode },
      }),
    ),
  );
  return opened.flatMap(({ episodes }) => episodes.map(({ id }) => id));
}

/** A signature cut off by a kill counts as an attempt that failed, so that the door may ask for a moment's patience. */
export async function signInAgain(browser: BrowserSession): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const { status } = await browser.call(signInRoute, { body: writer });
    if (status !== 429) break;
    await wait(1_000);
  }
  await browser.ask(whoAmIRoute, {});
}

export interface Desk {
  readonly browser: BrowserSession;
  readonly episode: string;
  readonly books: Books;
  /** After how many saves this one signs: each another number, so that signing never waits in a queue. */
  readonly saves: number;
  /** Asked before each note; without it the writing goes on until the line goes dead. */
  readonly isOver?: () => boolean;
}

/** One clinician at work: starts notes, saves them again and again, signs them, begins anew when refused, until the line goes dead. */
export async function writeUntilCut(desk: Desk): Promise<void> {
  try {
    for (let note = 1; !(desk.isOver?.() ?? false); note++) {
      const isSigned = await writeNote(desk, note);
      if (!isSigned) await wait(20);
    }
  } catch (fault) {
    // fetch says TypeError when the line goes dead in the middle of a request: that one was not acknowledged.
    if (!(fault instanceof TypeError)) throw fault;
  }
}

/** Whether a note came as far as its signature; whatever was acknowledged on the way stands in the books. */
async function writeNote({ browser, episode, books, saves }: Desk, note: number): Promise<boolean> {
  const started = await browser.call(startDocumentRoute, {
    params: { episode },
    body: { type: 'process-note', body: { thoughts: '' } },
  });
  if (started.status >= 300) return refused(books, started);
  const { id } = started.body;
  let { revision } = started.body;
  books.started(started.body);
  for (let save = 1; save <= saves; save++) {
    const body = { writtenOn: '2026-02-03', thoughts: words(note, save) };
    books.asks(id, body);
    const saved = await browser.call(saveDraftRoute, { params: { document: id }, body: { revision, body } });
    if (saved.status !== 200) return refused(books, saved, id);
    ({ revision } = saved.body);
    books.saved(id, revision);
  }
  books.asksToSign(id);
  const body = { revision, secret: writer.secret };
  const signed = await browser.call(signDocumentRoute, { params: { document: id }, body });
  if (signed.status !== 200 || signed.body.status !== 'signed') return refused(books, signed, id);
  books.signed(signed.body);
  return true;
}

/** Which save it is, and now and then so many words that they fill more than a page of the disk. */
const words = (note: number, save: number): string =>
  `Note ${note}, save ${save}. ${'A quiet hour – nothing was forgotten. '.repeat((note * save) % 7 === 0 ? 400 : save)}`.trim();

function refused(books: Books, { status, body }: { status: number; body: object }, id?: string): false {
  books.refused(status, 'message' in body ? String(body.message) : '', id);
  return false;
}
