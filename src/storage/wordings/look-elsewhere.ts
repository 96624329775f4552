import type { ComparableText } from '../../clinical/elsewhere/comparable-texts.ts';
import type { Resemblance } from '../../clinical/elsewhere/compared-text.ts';
import { withoutNames } from '../../clinical/elsewhere/comparable-words.ts';
import { keysOf } from '../../clinical/elsewhere/keys-of.ts';
import { overlapOf } from '../../clinical/language/overlap-of.ts';
import { shinglesOf } from '../../clinical/language/shingles-of.ts';
import { daysBetween } from '../../clinical/time/days-between.ts';
import type { DocumentRow } from '../tables.ts';
import type { Trx } from '../trx.ts';
import { textsIn } from './compared-document.ts';

/** A document that was signed. */
export type SignedRow = Pick<DocumentRow, 'id' | 'client' | 'type' | 'body' | 'author' | 'happened_on'> & {
  readonly signed_at: string;
  /** The names of the client. */
  readonly names: readonly string[];
};

/** An earlier text that has a key in common with one of ours. */
interface Near {
  readonly nth: number;
  readonly document: string;
  readonly place: string;
  readonly client: string;
  readonly author: string;
  readonly tells_on: string;
  readonly in_others: string;
}

/** Below this share two texts have phrases in common, as everybody who writes has. */
const leastShare = 0.5;
const mostRecords = 20;
const mostNear = 24;
/** A run of words that stands in more texts than these finds enough of them; work must not grow with what a template repeats. */
const mostOfKey = 200;

export const placeOf = (path: readonly string[]): string => path.join('/');

/** The day of which a stored document tells. */
export const toldOn = ({ happened_on, signed_at }: SignedRow): string =>
  happened_on ?? signed_at.slice(0, 10);

/**
 * Holds the texts of a signed document against all that were signed before it: only the later of two can have been copied, and what is
 * found stays true whatever is written afterwards. What stood so in an earlier document of the same client keeps what was found then.
 */
export async function lookElsewhere(
  trx: Trx,
  row: SignedRow,
  texts: readonly ComparableText[],
): Promise<(readonly Resemblance[])[]> {
  const { names } = row;
  const near = await nearTo(trx, row, texts);
  const loaded = await textsAt(trx, near);
  return texts.map(({ words }, nth) => {
    const shares = near
      .filter(one => one.nth === nth)
      .map(one => ({ ...one, share: shareOf({ words, names }, loaded.get(`${one.document} ${one.place}`)) }))
      .toSorted((a, b) => b.share - a.share);
    const before = shares.find(({ client, share }) => client === row.client && share === 1);
    if (before) return JSON.parse(before.in_others) as Resemblance[];
    const closest = Map.groupBy(
      shares.filter(({ client, share }) => client !== row.client && share >= leastShare),
      ({ client }) => client,
    );
    return [...closest.values()]
      .slice(0, mostRecords)
      .flatMap(([first]) => (first ? [resemblance(first, row)] : []));
  });
}

function resemblance(
  { share, tells_on, author }: Near & { readonly share: number },
  row: SignedRow,
): Resemblance {
  const days = Math.abs(daysBetween(tells_on, toldOn(row)));
  return {
    share: Math.floor(share * 100) / 100,
    withinDays: Math.max(1, Math.ceil(days / 30)) * 30,
    isSameClinician: author === row.author,
  };
}

async function nearTo(trx: Trx, row: SignedRow, texts: readonly ComparableText[]): Promise<Near[]> {
  const asked = texts.flatMap(({ words }, nth) => keysOf(words).map(key => ({ nth, key })));
  if (asked.length === 0) return [];
  return trx.ask<Near>(
    `select asked.nth, w.document, w.place, w.client, w.author, w.tells_on, w.in_others
      from unnest($2::int[], $3::int[]) as asked (nth, key)
        cross join lateral (
          select k.document, k.place from wording_key k where k.key = asked.key and k.practice = $1 limit ${mostOfKey}) k
        join wording w on w.practice = $1 and w.document = k.document and w.place = k.place
      where w.kind = $4 and w.signed_at <= $5::timestamptz and w.document <> $6
      group by asked.nth, w.document, w.place, w.client, w.author, w.tells_on, w.in_others
      order by count(*) desc
      limit ${mostNear}`,
    [trx.practice, asked.map(({ nth }) => nth), asked.map(({ key }) => key), row.type, row.signed_at, row.id],
  );
}

/** A text with the names that may stand in it. */
interface Named {
  readonly words: readonly string[];
  readonly names: readonly string[];
}

/** What two texts have in common, whoever of the two is named in them: a copy may still hold the name it was written for. */
function shareOf(one: Named, other: Named | undefined): number {
  if (!other) return 0;
  const [a, b] = [withoutNames(one.words, other.names), withoutNames(other.words, one.names)];
  return overlapOf(shinglesOf(a), shinglesOf(b));
}

/** Those texts, read from the documents themselves. */
async function textsAt(trx: Trx, near: readonly Near[]): Promise<ReadonlyMap<string, Named>> {
  const ids = [...new Set(near.map(({ document }) => document))];
  if (ids.length === 0) return new Map();
  const rows = await trx.ask<{
    id: string;
    type: string;
    body: string;
    name: string;
    goes_by: string | null;
  }>(
    `select d.id, d.type, d.body, c.name, c.goes_by
      from document d join client c on c.practice = d.practice and c.id = d.client
      where d.practice = $1 and d.id = any ($2::uuid[])`,
    [trx.practice, ids],
  );
  const texts = rows.flatMap(({ name, goes_by, ...row }) => {
    const names = [name, goes_by ?? ''];
    return textsIn({ ...row, names }).map(
      ({ path, words }) => [`${row.id} ${placeOf(path)}`, { words, names }] as const,
    );
  });
  return new Map(texts);
}
