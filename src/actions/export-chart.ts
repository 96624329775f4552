import { type ChartFile, chartFile } from '../clinical/chart-file.ts';
import { type Result, accept } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { Trx } from '../storage/trx.ts';
import type { Actor } from './actor.ts';
import { clientView } from './client-view.ts';
import type { Deps } from './deps.ts';
import { filedAnswers } from './interchange/filed-answers.ts';
import { filedCoverages, filedRuleSets } from './interchange/filed-coverages.ts';
import { filedDocuments } from './interchange/filed-documents.ts';
import { fileSealText } from './interchange/file-seal.ts';
import { onlyGiven } from './only-given.ts';
import { perform, type Scene } from './perform.ts';

export interface ExportChoices {
  /** Process notes leave only when they are chosen, and by somebody who may read them. */
  readonly processNotes: boolean;
}

/** A client's whole record as one file, with the proof of its signatures and the client's chain of events. */
export function exportChart(
  deps: Deps,
  actor: Actor,
  client: string,
  choices: ExportChoices,
): Promise<Result<ChartFile>> {
  return perform(deps, actor, { verb: 'export-chart', on: 'client', id: client }, async scene => {
    const { trx } = scene;
    const documents = await filedDocuments(trx, client, type => maySend(scene, type, choices));
    const answers = await filedAnswers(trx, client, new Set(documents.map(({ id }) => id)));
    const coverages = await filedCoverages(trx, client);
    const ruleSets = await filedRuleSets(trx, coverages);
    const file: ChartFile = chartFile.parse({
      format: 'goldthread-chart',
      version: 1,
      exportedAt: scene.now,
      practice: await practiceOf(trx),
      client: { ...clientView(scene.row), ...(coverages.length > 0 && { coverages }) },
      episodes: await episodesOf(trx, client),
      people: await peopleOf(trx, client),
      careTeam: await careTeamOf(trx, client),
      documents,
      ...(answers.length > 0 && { answers }),
      ...(ruleSets.length > 0 && { ruleSets }),
      ledger: await ledgerOf(trx, client),
    });
    scene.tell({ documents: documents.length, processNotes: choices.processNotes });
    return accept({ ...file, seal: deps.keys.seal(actor.practice, fileSealText(file)) });
  });
}

/** The operator at the command line keeps the whole record, and may hand it over whole. */
function maySend({ may, actor }: Scene<'client'>, type: string, { processNotes }: ExportChoices): boolean {
  if (type !== 'process-note') return true;
  return processNotes && (actor.person === null || may('read-document', type));
}

async function practiceOf(trx: Trx) {
  const [row] = await trx.run(build.selectFrom('practice').selectAll().where('practice', '=', trx.practice));
  return row && { id: row.id, name: row.name, timeZone: row.time_zone, publicKey: row.public_key };
}

async function episodesOf(trx: Trx, client: string) {
  const rows = await trx.run(
    build
      .selectFrom('episode')
      .selectAll()
      .where('practice', '=', trx.practice)
      .where('client', '=', client)
      .orderBy('admitted_on')
      .orderBy('id'),
  );
  return rows.map(row => ({
    id: row.id,
    admittedOn: row.admitted_on,
    setting: row.setting,
    createdAt: row.created_at,
    ...onlyGiven({ closedOn: row.closed_on, closedReason: row.closed_reason }),
  }));
}

/** Everybody who is named anywhere in the client's record. */
async function peopleOf(trx: Trx, client: string) {
  const rows = await trx.ask<{ id: string; name: string; credentials: string; licence: string }>(
    `select id, name, credentials, licence from person where practice = $1 and id in (
        select unnest(array[author, updated_by, signer]) from document where practice = $1 and client = $2
        union select signer from co_signature where practice = $1 and client = $2
        union select by from returned where practice = $1 and client = $2
        union select by from finding_answer where practice = $1 and client = $2
        union select person from care_team where practice = $1 and client = $2)
      order by name, id`,
    [trx.practice, client],
  );
  return rows.map(({ id, name, ...more }) => ({ id, name, ...onlyGiven(more) }));
}

async function careTeamOf(trx: Trx, client: string) {
  const rows = await trx.run(
    build
      .selectFrom('care_team')
      .selectAll()
      .where('practice', '=', trx.practice)
      .where('client', '=', client)
      .orderBy('joined_at')
      .orderBy('id'),
  );
  return rows.map(row => ({
    episode: row.episode,
    person: row.person,
    role: row.role,
    joinedAt: row.joined_at,
    ...onlyGiven({ leftAt: row.left_at }),
  }));
}

async function ledgerOf(trx: Trx, client: string) {
  const rows = await trx.ask<{ content: string; hash: string }>(
    'select content, hash from event where practice = $1 and chain = $2 order by seq',
    [trx.practice, client],
  );
  return rows.map(({ content, hash }) => ({ content, hash: hash.slice(2) }));
}
