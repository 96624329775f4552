import type { ChartFile } from '../../clinical/chart-file.ts';
import type { Trx } from '../../storage/trx.ts';
import { insertRow, insertRows } from '../../storage/write-row.ts';
import { clientColumns } from '../client-view.ts';
import { answerRowsOf } from './answer-rows-of.ts';
import { insertCoverages } from './insert-coverages.ts';
import { coSignatureRows, type FiledRow, storedInstant } from './filed-rows.ts';

export interface Taking {
  readonly trx: Trx;
  readonly newId: () => string;
  readonly now: string;
  /** Who takes it in; null at the command line. */
  readonly by: string | null;
  /** Who joins the treatment team of the episodes that are open. */
  readonly joins: string | null;
}

/** Stores everything a file holds, its documents as these rows; the people it names come along as authors, not as people who can sign in. */
export async function insertChart(taking: Taking, file: ChartFile, rows: readonly FiledRow[]): Promise<void> {
  const { trx, newId, now, joins } = taking;
  const { practice } = trx;
  const origin = file.practice?.id ?? file.client.id;
  await insertRows(trx, 'person', await newPeople(trx, file, { origin, now }));
  await insertRow(trx, 'client', {
    practice,
    id: file.client.id,
    ...clientColumns(file.client),
    origin,
    created_at: now,
  });
  await insertRows(
    trx,
    'episode',
    file.episodes.map(episode => ({
      practice,
      id: episode.id,
      client: file.client.id,
      setting: episode.setting,
      admitted_on: episode.admittedOn,
      closed_on: episode.closedOn ?? null,
      closed_reason: episode.closedReason ?? null,
      created_at: storedInstant(episode.createdAt ?? now),
    })),
  );
  await insertCoverages(taking, file);
  await insertRows(trx, 'care_team', teamRows({ file, practice, newId, now, joins }));
  await insertRows(
    trx,
    'document',
    rows.map(({ row }) => row),
  );
  const seconds = rows.flatMap(({ document, to }) => coSignatureRows(file, document, to, newId));
  if (seconds.length > 0) await insertRows(trx, 'co_signature', seconds);
  const returned = file.documents.flatMap(document =>
    document.returned.map(each => ({
      practice,
      id: each.id ?? newId(),
      client: file.client.id,
      document: document.id,
      revision: each.revision,
      by: each.by,
      comment: each.comment,
      at: storedInstant(each.at),
    })),
  );
  if (returned.length > 0) await insertRows(trx, 'returned', returned);
  const answered = answerRowsOf(file, practice);
  if (answered.length > 0) await insertRows(trx, 'finding_answer', answered);
}

/** Those whom the practice does not know yet. */
async function newPeople(trx: Trx, file: ChartFile, { origin, now }: { origin: string; now: string }) {
  const known = await trx.ask<{ id: string }>(
    'select id from person where practice = $1 and id = any ($2::uuid[])',
    [trx.practice, file.people.map(person => person.id)],
  );
  const ids = new Set(known.map(person => person.id));
  return file.people
    .filter(person => !ids.has(person.id))
    .map(person => ({
      practice: trx.practice,
      id: person.id,
      name: person.name,
      email: null,
      roles: '[]',
      credentials: person.credentials ?? '',
      licence: person.licence ?? '',
      supervisor: null,
      active: false,
      secret: null,
      secret_changed_at: null,
      must_change_secret: false,
      origin,
      created_at: now,
    }));
}

interface Team {
  readonly file: ChartFile;
  readonly practice: string;
  readonly newId: () => string;
  readonly now: string;
  readonly joins: string | null;
}

/** The old team, which has left with the move, and who joins here. */
function teamRows({ file, practice, newId, now, joins }: Team) {
  const base = { practice, client: file.client.id };
  const before = file.careTeam.map(({ episode, person, role, joinedAt, leftAt }) => ({
    ...base,
    id: newId(),
    episode,
    person,
    role,
    joined_at: storedInstant(joinedAt),
    left_at: storedInstant(leftAt ?? now),
  }));
  if (joins === null) return before;
  const open = file.episodes.filter(episode => episode.closedOn === undefined);
  const joined = open.map(episode => ({
    ...base,
    id: newId(),
    episode: episode.id,
    person: joins,
    role: 'clinician',
    joined_at: now,
    left_at: null,
  }));
  return [...before, ...joined];
}
