import type { Trx } from '../../storage/trx.ts';
import type { WorksheetRow } from '../../storage/tables.ts';
import type { Named } from '../document-view.ts';
import { concernedIn } from './concerned-in.ts';
import { worksheetProgress } from './worksheet-texts.ts';

/** One drawn record in the list of its quarter: how far its review is, and nothing of what it says. */
export interface WorksheetListed {
  readonly id: string;
  readonly draw: string;
  readonly quarter: string;
  readonly client: Named & { readonly recordNumber: string };
  readonly episode: string;
  readonly was: 'open' | 'closed';
  readonly clinicians: readonly Named[];
  readonly reviewer?: Named;
  /** The reviewer has worked on the record since it was given to them: somebody else has to review it. */
  readonly needsOther: boolean;
  /** Everybody who may not review it. */
  readonly concerned: readonly string[];
  readonly standing: 'waiting' | 'begun' | 'signed';
  readonly progress: { readonly done: number; readonly of: number };
  readonly signedOn?: string;
}

type Found = WorksheetRow & { client_name: string; record_number: string };

/** The worksheets of a quarter, or of all quarters; of one reviewer where one is named. */
export async function worksheetsListed(
  trx: Trx,
  { quarter, reviewer }: { readonly quarter?: string; readonly reviewer?: string | undefined },
): Promise<WorksheetListed[]> {
  const rows = await trx.ask<Found>(
    `select w.*, c.name as client_name, c.record_number
      from worksheet w join client c on c.practice = w.practice and c.id = w.client
      where w.practice = $1 and ($2::text is null or w.quarter = $2) and ($3::uuid is null or w.reviewer = $3)
      order by lower(c.name), w.id`,
    [trx.practice, quarter ?? null, reviewer ?? null],
  );
  const [people, concerned] = await Promise.all([
    trx.ask<Named>('select id, name from person where practice = $1', [trx.practice]),
    concernedIn(
      trx,
      rows.map(({ episode }) => episode),
    ),
  ]);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const named = (id: string): Named => ({ id, name: nameOf.get(id) ?? '' });
  return rows.map(row => {
    const apart = concerned.get(row.episode) ?? [];
    return {
      id: row.id,
      draw: row.draw,
      quarter: row.quarter,
      client: { id: row.client, name: row.client_name, recordNumber: row.record_number },
      episode: row.episode,
      was: row.was,
      clinicians: (JSON.parse(row.clinicians) as string[]).map(named),
      ...(row.reviewer === null ? {} : { reviewer: named(row.reviewer) }),
      needsOther: row.status === 'open' && row.reviewer !== null && apart.includes(row.reviewer),
      concerned: apart,
      standing: row.status === 'signed' ? 'signed' : row.checked === null ? 'waiting' : 'begun',
      progress: worksheetProgress(row),
      ...(row.signed_on === null ? {} : { signedOn: row.signed_on }),
    };
  });
}
