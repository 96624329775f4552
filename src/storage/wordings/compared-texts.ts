import type { ComparedText, Resemblance } from '../../clinical/elsewhere/compared-text.ts';
import { build } from '../build.ts';
import type { Trx } from '../trx.ts';

/** What was found of a client's texts in the records of others. */
export async function comparedTexts(trx: Trx, client: string): Promise<ComparedText[]> {
  const rows = await trx.run(
    build
      .selectFrom('wording')
      .select(['document', 'place', 'words', 'in_others'])
      .where('practice', '=', trx.practice)
      .where('client', '=', client)
      .where('words', '>', 0)
      .orderBy('signed_at')
      .orderBy('document')
      .orderBy('place'),
  );
  return rows.map(({ document, place, words, in_others }) => ({
    document,
    path: place === '' ? [] : place.split('/'),
    words,
    inOthers: JSON.parse(in_others) as Resemblance[],
  }));
}
