import type { Chart, ChartDocument } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { documentsNamed } from '../../language/documents-named.ts';
import type { Span } from '../../language/reading.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { DisclosureDocument, ReleaseDocument } from './standing-releases.ts';
import { recipientOf, releaseBehind, restsElsewhere, standingReleases } from './standing-releases.ts';

const namedIn = (text = ''): Span | undefined =>
  documentsNamed(text).find(({ type }) => type === 'process-note')?.span;

const coversThem = ({ body }: ReleaseDocument): boolean =>
  body.scope.includes('process-note') || namedIn(body.scopeDetail) !== undefined;
const coversOthers = ({ body }: ReleaseDocument): boolean => body.scope.some(type => type !== 'process-note');

/** The releases and disclosures that have to do with process or psychotherapy notes. */
const touchingThem = (chart: Chart): Subject<ChartDocument<'release' | 'disclosure'>>[] => [
  ...documentsAsSubjects(standingReleases(chart).filter(coversThem)),
  ...documentsAsSubjects(all(chart, 'disclosure').filter(({ body }) => namedIn(body.what) !== undefined)),
];

/** Grounds on which even these notes may be sent without an authorization, and when the client asks for them. */
const isExcepted = ({ body }: DisclosureDocument): boolean =>
  body.ground === 'law' || body.ground === 'safety' || body.ground === 'client';

export const psychotherapyNotesSeparate = defineRule({
  id: 'release.psychotherapy-notes-separate',
  standsIn: ['release', 'disclosure'],
  messages: {
    mixed:
      'The release to {recipient} covers process notes together with other records; they need one of their own.',
    notSeparate:
      'Process notes went to {recipient} on {day} without a release that covers them and nothing else.',
    elsewhere:
      'Process notes went to {recipient} on {day} by a release that is not in this part of the record.',
    operations:
      'Process notes went to {recipient} on {day} for health care operations; only supervised training or your own defence would allow that.',
  },
  subjects: touchingThem,

  check(document, { chart, fail, cannotTell }) {
    const recipient = recipientOf(document);
    if (document.type === 'release')
      return coversOthers(document) ? fail('mixed', { recipient }, { at: ['scope'] }) : undefined;

    const day = dayInWords(documentDate(document), chart.today);
    const span = namedIn(document.body.what);
    const where = { at: ['what'], ...(span && { span }) };
    if (isExcepted(document)) return undefined;
    if (document.body.ground === 'operations') return cannotTell('operations', { recipient, day }, where);
    if (restsElsewhere(document, chart)) return cannotTell('elsewhere', { recipient, day }, where);
    const release = releaseBehind(document, chart);
    if (release && coversThem(release) && !coversOthers(release)) return undefined;
    return fail('notSeparate', { recipient, day }, where);
  },
});
