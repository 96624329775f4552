import type { ChartFile } from '../clinical/chart-file.ts';
import { type Refusal, type Result, accept, refuse } from '../clinical/kit/result.ts';
import { readChartFile } from '../clinical/read-chart-file.ts';
import type { Trx } from '../storage/trx.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { checkFile } from './interchange/check-file.ts';
import { documentRows, type FiledRow } from './interchange/filed-rows.ts';
import { insertChart } from './interchange/insert-chart.ts';
import { perform } from './perform.ts';

export interface ImportedChart {
  readonly clients: readonly {
    readonly id: string;
    readonly name: string;
    readonly episodes: readonly string[];
  }[];
  readonly documents: number;
}

/**
 * Takes in a chart (parsed JSON), all of it or nothing. Every error is named with its place; a signature that does not
 * hold refuses the whole file and names the document.
 */
export async function importChart(deps: Deps, actor: Actor, json: unknown): Promise<Result<ImportedChart>> {
  const read = readChartFile(json);
  if (!read.ok) return read;
  const file = read.value;
  const rows = documentRows(file, actor.practice);

  return perform(deps, actor, { verb: 'import-chart', on: 'practice', id: actor.practice }, async scene => {
    const { trx } = scene;
    if (await isHere(trx, file))
      return refuse('conflict', `The record of ${file.client.name} is in this practice already.`);
    const isClinician = scene.asker?.roles.includes('"clinician"') ?? false;
    const joins = isClinician ? actor.person : null;
    // The signatures are checked while the database stores; when one does not hold, all of it is rolled back.
    const checking = signatureTrouble(file, rows);
    const storing = insertChart(
      { trx, newId: deps.newId, now: scene.now, by: actor.person, joins },
      file,
      rows,
    );
    await Promise.allSettled([checking, storing]);
    const unproven = await checking;
    if (unproven) return unproven;
    await storing;
    scene.opensChain(file.client.id);
    scene.tell({
      client: file.client.id,
      documents: file.documents.length,
      from: file.practice ?? null,
      ledger: { events: file.ledger?.length ?? 0, end: file.ledger?.at(-1)?.hash ?? null },
    });
    const episodes = file.episodes.map(episode => episode.id);
    return accept({
      clients: [{ id: file.client.id, name: file.client.name, episodes }],
      documents: file.documents.length,
    });
  });
}

async function signatureTrouble(file: ChartFile, rows: readonly FiledRow[]): Promise<Refusal | undefined> {
  const { first } = await checkFile(file, rows, { needsSeal: false, progress: () => undefined });
  if (!first) return undefined;
  const index = file.documents.findIndex(document => document.id === first.row);
  const place = index < 0 ? 'file' : `documents.${index}`;
  return refuse('invalid', `Nothing was taken in. ${first.message}`, { fields: { [place]: first.message } });
}

/** Whether the practice holds the client, or any part of the file, already. */
async function isHere(trx: Trx, file: ChartFile): Promise<boolean> {
  const found = await trx.ask(
    `select from client where practice = $1 and id = $2
      union all select from episode where practice = $1 and id = any ($3::uuid[])
      union all select from document where practice = $1 and id = any ($4::uuid[])
      limit 1`,
    [
      trx.practice,
      file.client.id,
      file.episodes.map(episode => episode.id),
      file.documents.map(document => document.id),
    ],
  );
  return found.length > 0;
}
