import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { DisclosureDocument } from './standing-releases.ts';
import { recipientOf, releaseBehind } from './standing-releases.ts';

/** Substance use records that went out by consent: the release says so, or the program does and the release does not deny it. */
const isUnderPart2 = (disclosure: DisclosureDocument, chart: Chart): boolean =>
  disclosure.body.ground === 'release' &&
  (releaseBehind(disclosure, chart)?.body.substanceUseRecords ?? chart.episode.setting === 'sud-outpatient');

export const part2NoticeAttached = defineRule({
  id: 'release.part2-notice-attached',
  standsIn: ['disclosure'],
  messages: {
    noNotice:
      'Substance use records went to {recipient} on {day}, and nothing shows that the notice against passing them on went with them.',
    noCopy:
      'Substance use records went to {recipient} on {day}, and nothing shows that a copy of the release, or what it covers, went with them.',
  },
  subjects: chart => documentsAsSubjects(all(chart, 'disclosure').filter(one => isUnderPart2(one, chart))),

  check(disclosure, { chart, fail }) {
    const words = {
      recipient: recipientOf(disclosure),
      day: dayInWords(documentDate(disclosure), chart.today),
    };
    const { part2Notice, consentCopy } = disclosure.body;
    return [
      ...(part2Notice ? [] : [fail('noNotice', words, { at: ['part2Notice'] })]),
      ...(consentCopy ? [] : [fail('noCopy', words, { at: ['consentCopy'] })]),
    ];
  },
});
