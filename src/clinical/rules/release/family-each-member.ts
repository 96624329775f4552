import type { Chart } from '../../chart.ts';
import { all, signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { documentsNamed } from '../../language/documents-named.ts';
import { tellsLeftOut } from '../../language/tells-left-out.ts';
import { perChart } from '../../remembered.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { holding } from '../consent/given-consents.ts';
import { isHere } from './is-here.ts';
import type { DisclosureDocument } from './standing-releases.ts';
import { recipientOf, releaseBehind } from './standing-releases.ts';

const consentsById = perChart(chart => new Map(signed(chart, 'consent').map(one => [one.id, one])));

/** The first day of a session with others than the client in the room. */
const firstSharedDay = perChart(
  chart =>
    signed(chart, 'progress-note')
      .filter(({ body: { modality } }) => modality === 'couple' || modality === 'family')
      .map(documentDate)
      .sort()[0],
);

const sendsNotes = ({ body }: DisclosureDocument): boolean =>
  documentsNamed(body.what ?? '').some(({ type }) => type === 'progress-note');

const sendsSharedNotes = (disclosure: DisclosureDocument, chart: Chart): boolean => {
  const shared = firstSharedDay(chart);
  return shared !== undefined && shared <= documentDate(disclosure) && sendsNotes(disclosure);
};

const familyIn = (disclosure: DisclosureDocument, chart: Chart) =>
  releaseBehind(disclosure, chart)?.body.family ?? [];

/** What went out by a release and may tell of others than the client. */
const concerningOthers = (chart: Chart): DisclosureDocument[] =>
  all(chart, 'disclosure').filter(
    one => one.body.ground === 'release' && (familyIn(one, chart).length > 0 || sendsSharedNotes(one, chart)),
  );

export const familyEachMember = defineRule({
  id: 'release.family-each-member',
  standsIn: ['disclosure'],
  messages: {
    noConsent:
      'What went to {recipient} on {day} names {who}, whose own consent was not in force; nothing says that they were left out.',
    elsewhere:
      'What went to {recipient} on {day} names {who}, whose own consent is not in this part of the record.',
    nobodyNamed:
      'Session notes went to {recipient} on {day}, after sessions with others in the room; whether they tell of them, and with whose consent, I cannot see.',
  },
  subjects: chart => documentsAsSubjects(concerningOthers(chart)),

  check(disclosure, { chart, fail, cannotTell }) {
    const sentOn = documentDate(disclosure);
    const words = { recipient: recipientOf(disclosure), day: dayInWords(sentOn, chart.today) };
    const { what = '', how = '' } = disclosure.body;
    if (tellsLeftOut(`${what}\n${how}`).holds) return undefined;
    const family = familyIn(disclosure, chart);
    const where = { at: ['what'] };
    if (family.length === 0) return cannotTell('nobodyNamed', words, where);

    return family.flatMap(({ who, consent }) => {
      const own = consent === undefined ? undefined : consentsById(chart).get(consent);
      if (own && holding([own])(sentOn)) return [];
      const named = { ...words, who: who?.trim() || 'a family member' };
      const isElsewhere = consent !== undefined && !isHere(chart, consent);
      return [isElsewhere ? cannotTell('elsewhere', named, where) : fail('noConsent', named, where)];
    });
  },
});
