import type { Chart, ChartDocument } from '../../chart.ts';
import { all, signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { plainWords } from '../../language/plain-words.ts';
import { shortened } from '../../language/shortened.ts';
import { perChart } from '../../remembered.ts';
import { isHere } from './is-here.ts';

export type ReleaseDocument = ChartDocument<'release'>;
export type DisclosureDocument = ChartDocument<'disclosure'>;

const recipientKey = ({ body }: ReleaseDocument): string => plainWords(body.recipient ?? '');

const takenBack = perChart(chart =>
  Map.groupBy(
    signed(chart, 'release').filter(({ body }) => body.revoked && body.revokedOn !== undefined),
    recipientKey,
  ),
);

/**
 * The last day (`YYYY-MM-DD`) on which a release held; undefined while nothing ends it. A signed paper cannot change, so a later one to
 * the same recipient may say that the earlier is taken back.
 */
export function lastDayOf(release: ReleaseDocument, chart: Chart): string | undefined {
  const from = documentDate(release);
  const revocations = (takenBack(chart).get(recipientKey(release)) ?? []).flatMap(
    ({ body: { revokedOn } }) => (revokedOn !== undefined && revokedOn >= from ? [revokedOn] : []),
  );
  return [...revocations, ...(release.body.expiresOn ? [release.body.expiresOn] : [])].sort()[0];
}

/** The releases by which something may still be sent or received, and those being written; what is over cannot be mended. */
export const standingReleases = (chart: Chart): ReleaseDocument[] =>
  all(chart, 'release').filter(release => {
    const last = lastDayOf(release, chart);
    return !release.body.revoked && (last === undefined || last >= chart.today);
  });

const releasesById = perChart(
  chart => new Map<string, ReleaseDocument>(signed(chart, 'release').map(one => [one.id, one])),
);

/** The signed release that a disclosure rests on. */
export const releaseBehind = ({ body }: DisclosureDocument, chart: Chart): ReleaseDocument | undefined =>
  body.ground === 'release' && body.release !== undefined ? releasesById(chart).get(body.release) : undefined;

/** Whether a disclosure rests on a release that is kept in another part of the record, with an earlier episode say. */
export const restsElsewhere = ({ body }: DisclosureDocument, chart: Chart): boolean =>
  body.ground === 'release' && body.release !== undefined && !isHere(chart, body.release);

/** The other side, short enough for a sentence. */
export const recipientOf = ({ body }: ReleaseDocument | DisclosureDocument): string =>
  shortened(body.recipient ?? '', 50) || 'somebody not named';
