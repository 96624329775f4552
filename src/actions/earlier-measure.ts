import type { AnyBody } from '../clinical/kit/document.ts';
import { sql } from 'kysely';
import { build } from '../storage/build.ts';
import type { Trx } from '../storage/trx.ts';

/** What a new questionnaire is compared with: the client's last signed one of the same kind that has a score. */
export async function earlierMeasure(trx: Trx, client: string, type: string): Promise<AnyBody> {
  if (!type.startsWith('measure:')) return {};
  const [last] = await trx.run(
    sql<{ id: string; body: string }>`
      select id, body from document
      where practice = ${trx.practice} and client = ${client} and type = ${type} and status = 'signed'
        and body::json ->> 'score' is not null
      order by happened_on desc, created_at desc limit 1`.compile(build),
  );
  return last ? { comparedWith: last.id, earlierScore: (JSON.parse(last.body) as AnyBody)['score'] } : {};
}
