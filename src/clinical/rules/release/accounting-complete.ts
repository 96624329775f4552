import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { DisclosureDocument } from './standing-releases.ts';
import { recipientOf } from './standing-releases.ts';

/** Whether a client who asks must be told of it; what no ground is given for counts, to be safe. */
const isToBeTold = ({ body: { ground } }: DisclosureDocument): boolean =>
  ground === undefined || ground === 'law' || ground === 'safety';

const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;

const since = (chart: Chart, years: number): DisclosureDocument[] =>
  all(chart, 'disclosure').filter(one => documentDate(one) >= yearsBefore(chart.today, years));

export const accountingComplete = defineRule({
  id: 'release.accounting-complete',
  standsIn: ['disclosure'],
  messages: {
    incomplete: 'The account of what went to {recipient} on {day} does not say {missing}.',
  },
  parameters: z.object({ lookbackYears: z.number() }),
  subjects: (chart, { lookbackYears }) => documentsAsSubjects(since(chart, lookbackYears).filter(isToBeTold)),

  check(disclosure, { chart, fail }) {
    const { body } = disclosure;
    const parts: readonly (readonly [field: string, what: string, answer: string | undefined])[] = [
      ['disclosedOn', 'when it was sent', body.disclosedOn],
      ['recipient', 'to whom', body.recipient?.trim()],
      ['what', 'what was sent', body.what?.trim()],
      ['purpose', 'for what, or who asked', body.purpose?.trim()],
    ];
    const missing = parts.filter(([, , answer]) => !answer);
    const [first] = missing;
    if (!first) return undefined;
    const words = {
      recipient: recipientOf(disclosure),
      day: dayInWords(documentDate(disclosure), chart.today),
      missing: missing.map(([, what]) => what).join(', '),
    };
    return fail('incomplete', words, { at: [first[0]] });
  },
});
