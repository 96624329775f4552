import { sql } from 'kysely';
import { type Result, accept } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { PayerRow } from '../storage/tables.ts';
import type { Trx } from '../storage/trx.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { type PayerView, payerView } from './payer-view.ts';
import { perform } from './perform.ts';

export interface PayersListed {
  /** By name; `clients` counts those covered today. */
  readonly payers: readonly (PayerView & { readonly clients: number })[];
  /** How many clients have nothing but words about who pays; only for those who may add payers. */
  readonly inWordsOnly?: number;
}

/** Everybody who pays or paid for care. */
export function listPayers(deps: Deps, actor: Actor): Promise<Result<PayersListed>> {
  return perform(
    deps,
    actor,
    { verb: 'list-payers', on: 'practice', id: actor.practice },
    async ({ trx, today, may }) => {
      const rows = await trx.run(
        sql<PayerRow & { clients: number }>`
          select p.*, (
              select count(distinct c.client)::int from coverage c
              where c.practice = p.practice and c.payer = p.id and c.from_on <= ${today}
                and (c.until_on is null or c.until_on >= ${today})) as clients
          from payer p where p.practice = ${trx.practice}
          order by lower(p.name) collate "und-x-icu", p.id`.compile(build),
      );
      const payers = rows.map(row => ({ ...payerView(row), clients: row.clients }));
      return accept(may('add-payer', '') ? { payers, inWordsOnly: await inWordsOnly(trx) } : { payers });
    },
  );
}

async function inWordsOnly(trx: Trx): Promise<number> {
  const [counted] = await trx.run(
    sql<{ n: number }>`
      select count(*)::int as n from client c
      where c.practice = ${trx.practice} and c.payer is not null
        and not exists (select from coverage v where v.practice = c.practice and v.client = c.id)`.compile(
      build,
    ),
  );
  return counted?.n ?? 0;
}
