import { keysOf } from '../../clinical/elsewhere/keys-of.ts';
import type { Trx } from '../trx.ts';
import { comparedTypes, textsIn } from './compared-document.ts';
import { lookElsewhere, placeOf, type SignedRow, toldOn } from './look-elsewhere.ts';

/** Stands where a document has nothing to compare, so that it is not looked at again. */
const nothing = { path: ['nothing'], words: [] };

/** Notes how far the texts of a signed document stand in records of other clients, and by what later ones will find them. */
export async function noteWordings(trx: Trx, row: SignedRow): Promise<void> {
  if (!comparedTypes.includes(row.type)) return;
  const texts = textsIn(row);
  const found = await lookElsewhere(trx, row, texts);
  const { practice } = trx;
  const wordings = (texts.length === 0 ? [nothing] : texts).map(({ path, words }, nth) => ({
    practice,
    document: row.id,
    place: placeOf(path),
    client: row.client,
    kind: row.type,
    author: row.author,
    tells_on: toldOn(row),
    signed_at: row.signed_at,
    words: words.length,
    in_others: JSON.stringify(found[nth] ?? []),
  }));
  const keys = texts.flatMap(({ path, words }) =>
    keysOf(words).map(key => ({ practice, key, document: row.id, place: placeOf(path) })),
  );
  await trx.ask(
    `with noted as (insert into wording select * from json_populate_recordset(null::wording, $1::json) on conflict do nothing)
      insert into wording_key select * from json_populate_recordset(null::wording_key, $2::json) on conflict do nothing`,
    [JSON.stringify(wordings), JSON.stringify(keys)],
  );
}
