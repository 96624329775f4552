import type { CheckedRecord } from '../../clinical/reviews/checked-record.ts';
import type { WorksheetAnswers } from '../../clinical/reviews/worksheet-answers.ts';
import type { Signature } from '../../clinical/chart.ts';
import type { WorksheetRow } from '../../storage/tables.ts';
import type { Named } from '../document-view.ts';
import { signatureView } from '../document-view.ts';
import type { Scene } from '../perform.ts';
import { concernedIn } from './concerned-in.ts';
import { type CorrectionView, correctionsOf } from './correction-view.ts';
import { type AskedQuestions, answersOf, askedOf, checkedOf, worksheetProgress } from './worksheet-texts.ts';

export interface WorksheetView {
  readonly id: string;
  readonly quarter: string;
  readonly client: Named & { readonly recordNumber: string };
  readonly episode: { readonly id: string; readonly admittedOn: string; readonly closedOn?: string };
  readonly was: 'open' | 'closed';
  readonly clinicians: readonly Named[];
  readonly reviewer?: Named;
  readonly status: 'open' | 'signed';
  readonly revision: number;
  readonly updatedAt: string;
  /** Absent until the record was checked for the review. */
  readonly checked?: CheckedRecord;
  readonly asked?: AskedQuestions;
  readonly answers: WorksheetAnswers;
  readonly signature?: Signature;
  readonly contentHash?: string;
  readonly corrections: readonly CorrectionView[];
  /** Who may be asked to put something right: those who have worked on the record and are still here, and admins. */
  readonly mayCorrect: readonly Named[];
  readonly progress: { readonly done: number; readonly of: number };
  readonly isMine: boolean;
}

interface Around {
  client_name: string;
  record_number: string;
  admitted_on: string;
  closed_on: string | null;
  reviewer_name: string | null;
}

/** A worksheet as its reader sees it; `row` is its newest form. */
export async function worksheetView(scene: Scene<'worksheet'>, row: WorksheetRow): Promise<WorksheetView> {
  const { trx } = scene;
  const [[around], concerned, corrections] = await Promise.all([
    trx.ask<Around>(
      `select c.name as client_name, c.record_number, e.admitted_on, e.closed_on, p.name as reviewer_name
        from episode e join client c on c.practice = e.practice and c.id = e.client
          left join person p on p.practice = e.practice and p.id = $3
        where e.practice = $1 and e.id = $2`,
      [trx.practice, row.episode, row.reviewer],
    ),
    concernedIn(trx, [row.episode]),
    correctionsOf(trx, { worksheet: row.id, today: scene.today }),
  ]);
  if (!around) throw new Error('A worksheet is about an episode.');
  const clinicians = JSON.parse(row.clinicians) as string[];
  const people = await peopleNamed(trx, [...clinicians, ...(concerned.get(row.episode) ?? [])]);
  const checked = checkedOf(row);
  const asked = askedOf(row);
  return {
    id: row.id,
    quarter: row.quarter,
    client: { id: row.client, name: around.client_name, recordNumber: around.record_number },
    episode: {
      id: row.episode,
      admittedOn: around.admitted_on,
      ...(around.closed_on === null ? {} : { closedOn: around.closed_on }),
    },
    was: row.was,
    clinicians: people.filter(({ id }) => clinicians.includes(id)).map(named),
    ...(row.reviewer === null ? {} : { reviewer: { id: row.reviewer, name: around.reviewer_name ?? '' } }),
    status: row.status,
    revision: row.revision,
    updatedAt: row.updated_at,
    ...(checked && { checked }),
    ...(asked && { asked }),
    answers: answersOf(row),
    ...(row.status === 'signed'
      ? { signature: signatureView(row), contentHash: row.content_hash ?? '' }
      : {}),
    corrections,
    mayCorrect: people.filter(({ isHere }) => isHere).map(named),
    progress: worksheetProgress(row),
    isMine: row.reviewer === scene.actor.person,
  };
}

const named = ({ id, name }: Named): Named => ({ id, name });

/** The people of these ids, and the admins, by name. */
function peopleNamed(
  trx: Scene<'worksheet'>['trx'],
  ids: readonly string[],
): Promise<(Named & { readonly isHere: boolean })[]> {
  return trx.ask(
    `select id, name, active as "isHere" from person
      where practice = $1 and (id = any ($2::uuid[]) or (active and roles like '%"admin"%')) order by name, id`,
    [trx.practice, [...new Set(ids)]],
  );
}
