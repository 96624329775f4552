import type { Chart, SignedDocument } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import type { Consent } from '../../documents/consent.ts';
import type { Place } from '../../kit/place.ts';
import { plainWords } from '../../language/plain-words.ts';

export type ConsentDocument = SignedDocument<'consent'>;
export type ConsentKind = NonNullable<Consent['kind']>;

/** Papers by which somebody agreed to the treatment itself. */
export const toTreatment: readonly ConsentKind[] = ['treatment', 'minor'];

/** The signed consents of these kinds, the earliest first. */
export const givenConsents = (chart: Chart, kinds: readonly ConsentKind[]): ConsentDocument[] =>
  signed(chart, 'consent')
    .filter(({ body }) => body.kind !== undefined && kinds.includes(body.kind))
    .toSorted((a, b) => documentDate(a).localeCompare(documentDate(b)));

export const placeOf = ({ id, type }: ConsentDocument, ...path: string[]): Place => ({
  document: id,
  type,
  path,
});

type Held = readonly [from: string, until: string];

/**
 * From when until when a consent held (`YYYY-MM-DD`, both days count); undefined for one that was taken back nobody knows when. A signed
 * paper cannot change, so a later one may say that the same person takes the earlier back.
 */
function heldFor(consent: ConsentDocument, takenBack: readonly ConsentDocument[]): Held | undefined {
  const { kind, givenBy, expiresOn, revoked, revokedOn } = consent.body;
  if (revoked && revokedOn === undefined) return undefined;
  const from = documentDate(consent);
  const ends = takenBack
    .filter(({ body }) => body.kind === kind && plainWords(body.givenBy ?? '') === plainWords(givenBy ?? ''))
    .flatMap(({ body }) => (body.revokedOn !== undefined && body.revokedOn >= from ? [body.revokedOn] : []));
  return [from, [...ends, expiresOn ?? '9999-12-31'].toSorted()[0] ?? ''];
}

/** Tells for any day (`YYYY-MM-DD`) whether one of these consents held on it. */
export function holding(consents: readonly ConsentDocument[]): (day: string) => boolean {
  const takenBack = consents.filter(({ body }) => body.revoked && body.revokedOn !== undefined);
  const held = consents.flatMap(one => {
    const span = heldFor(one, takenBack);
    return span ? [span] : [];
  });
  return day => held.some(([from, until]) => from <= day && day <= until);
}
