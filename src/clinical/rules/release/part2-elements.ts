import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { namesAnyone } from '../../language/names-anyone.ts';
import { namesCareAndPayment } from '../../language/names-care-and-payment.ts';
import type { ReleaseDocument } from './standing-releases.ts';
import { recipientOf, standingReleases } from './standing-releases.ts';

/** A release of substance use records, or one from such a program that does not say whether it is. */
const isUnderPart2 = ({ body }: ReleaseDocument, { episode }: Chart): boolean =>
  body.substanceUseRecords ??
  (episode.setting === 'sud-outpatient' && body.direction !== undefined && body.direction !== 'receive');

export const part2Elements = defineRule({
  id: 'release.part2-elements',
  standsIn: ['release'],
  messages: {
    unsaid: 'The release to {recipient} does not say whether it covers substance use records.',
    anyone: 'The release of substance use records names nobody in particular: “{recipient}”.',
    noRefusal:
      'The release of substance use records to {recipient} for treatment, payment and operations does not tell what follows if it is not signed.',
  },
  parameters: z.object({ complianceDate: z.string() }),

  /** What every release must hold is another rule's matter; this one asks for what 42 CFR Part 2 adds. */
  subjects: chart =>
    documentsAsSubjects(standingReleases(chart).filter(release => isUnderPart2(release, chart))),

  check(release, { parameters: { complianceDate }, fail }) {
    const { body } = release;
    const recipient = recipientOf(release);
    if (body.substanceUseRecords === undefined)
      return fail('unsaid', { recipient }, { at: ['substanceUseRecords'] });
    if (!namesCareAndPayment(body.purpose ?? ''))
      return namesAnyone(body.recipient ?? '')
        ? fail('anyone', { recipient }, { at: ['recipient'] })
        : undefined;
    const isUnderNewRule = documentDate(release) >= complianceDate;
    return !isUnderNewRule || body.statements.includes('refusal')
      ? undefined
      : fail('noRefusal', { recipient }, { at: ['statements'] });
  },
});
