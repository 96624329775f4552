import { readChartRoute } from '../../src/server/contracts/chart.ts';
import {
  readDocumentRoute,
  saveDraftRoute,
  signDocumentRoute,
} from '../../src/server/contracts/documents.ts';
import { type Load, measureLoad, type Script } from './load.ts';
import { type BusyPractice, note, request, secret } from './practice-under-load.ts';

type From = { readonly url: string; readonly cookie: string };
const seconds = 6;

/** Every connection saves its own draft again and again, each time from the revision it was last told. */
export async function loadOfSaving({ drafts, episodes }: BusyPractice, from: From): Promise<Load> {
  const mine = (await Promise.all(episodes.map(episode => drafts(episode, 1)))).flat();
  const save = (connection: number, revision: number) =>
    request(saveDraftRoute, mine[connection % mine.length] ?? '', from, {
      revision,
      body: { ...note, nextFocus: `Three stops, ride ${revision}.` },
    });
  const script: Script = {
    first: connection => save(connection, 1),
    next: (connection, answer) => save(connection, (JSON.parse(answer) as { revision: number }).revision),
  };
  return measureLoad(from.url, script, { duration: seconds });
}

/** Signs drafts that were written before, each once. */
export async function loadOfSigning({ drafts, episodes }: BusyPractice, from: From): Promise<Load> {
  const each = 125;
  const piles = await Promise.all(episodes.map(episode => drafts(episode, each)));
  const sign = (connection: number) =>
    request(signDocumentRoute, piles[connection % piles.length]?.pop() ?? '', from, { revision: 1, secret });
  const script: Script = { first: sign, next: sign };
  return measureLoad(from.url, script, { amount: (each - 2) * piles.length });
}

/** Every connection reads a document of its own client. */
export async function loadOfReading({ drafts, episodes }: BusyPractice, from: From): Promise<Load> {
  const mine = (await Promise.all(episodes.map(episode => drafts(episode, 1)))).flat();
  const read = (connection: number) => request(readDocumentRoute, mine[connection % mine.length] ?? '', from);
  return measureLoad(from.url, { first: read, next: read }, { duration: seconds });
}

/** One person opens a client with a thousand documents, again and again. */
export async function loadOfOpening({ drafts, episodes }: BusyPractice, from: From): Promise<Load> {
  const [episode = ''] = episodes;
  await drafts(episode, 1000);
  const open = () => request(readChartRoute, episode, from);
  return measureLoad(from.url, { first: open, next: open }, { duration: seconds, connections: 1 });
}

/** The floor: the same load on a server that does nothing but write three rows, or read one. */
export function loadOfFloor(url: string, kind: 'write' | 'read'): Promise<Load> {
  const body = JSON.stringify({ body: note });
  const one = () =>
    kind === 'write' ? { method: 'POST' as const, path: '/', body } : { method: 'GET' as const, path: '/' };
  return measureLoad(url, { first: one, next: one }, { duration: seconds });
}
