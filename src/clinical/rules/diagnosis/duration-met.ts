import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { normalizeCode } from '../../codes/normalize-code.ts';
import { criteriaFor } from '../../criteria/criteria-for.ts';
import type { DurationDays } from '../../criteria/duration-days.ts';
import { durationDays } from '../../criteria/duration-days.ts';
import { documentDate } from '../../document-date.ts';
import { defineRule } from '../../kit/rule.ts';
import { ageOn } from '../../time/age-on.ts';
import { daysBetween } from '../../time/days-between.ts';
import type { Diagnosed } from './active-diagnoses.ts';
import { activeDiagnoses, diagnosisName, isDisorder } from './active-diagnoses.ts';
import { inJustification, readEntry } from './read-entry.ts';

const parameters = z.object({
  /** Days by code, or by several beginnings of codes: `F32/F33`. */
  minDays: z.record(z.string(), z.number()),
  adjustment: z.object({ onsetWithinDays: z.number(), maxAfterStressorDays: z.number() }),
});
type Parameters = z.infer<typeof parameters>;

const isAdjustment = ({ entry }: Diagnosed): boolean => /^F43\.?2/i.test(entry.code?.trim() ?? '');

/** What the rule set says of the code, else what is known of the disorder. */
function requiredOf(
  { entry, document }: Diagnosed,
  chart: Chart,
  { minDays }: Parameters,
): DurationDays | undefined {
  const code = normalizeCode(entry.code ?? '') ?? '';
  const chosen = Object.entries(minDays).find(([codes]) =>
    codes.split('/').some(begin => code.startsWith(begin)),
  );
  const criteria = criteriaFor(code);
  const { bornOn } = chart.client;
  const known =
    criteria && durationDays(criteria, bornOn ? { age: ageOn(bornOn, documentDate(document)) } : {});
  const required = chosen
    ? { min: chosen[1], isExclusive: false, ...(known?.max !== undefined && { max: known.max }) }
    : known;
  return required && (required.min > 0 || required.max !== undefined) ? required : undefined;
}

const isToBeTimed = (diagnosed: Diagnosed, chart: Chart, given: Parameters): boolean =>
  diagnosed.entry.status === 'confirmed' &&
  isDisorder(diagnosed.entry) &&
  (isAdjustment(diagnosed) || requiredOf(diagnosed, chart, given) !== undefined);

export const durationMet = defineRule({
  id: 'diagnosis.duration-met',
  standsIn: ['diagnosis'],
  messages: {
    noOnset: 'No date says when the symptoms of {diagnosis} began.',
    inWords:
      'When the symptoms of {diagnosis} began is told in words alone; I can count the time only from a date.',
    tooShort: 'The symptoms of {diagnosis} had lasted {days} days when it was confirmed; it takes {needed}.',
    tooLong:
      'The symptoms of {diagnosis} had lasted {days} days when it was confirmed; it fits up to {limit}.',
    noStressor: 'The record does not say when the stressor behind {diagnosis} happened.',
    farFromStressor:
      'The symptoms of {diagnosis} began {days} days from the stressor; it fits within {limit}.',
    longAfter:
      'The stressor behind {diagnosis} ended {days} days ago; the diagnosis fits up to {limit} days after.',
  },
  restsOn: { inWords: 'reading' },
  parameters,
  subjects: (chart, given) => activeDiagnoses(chart).filter(({ value }) => isToBeTimed(value, chart, given)),

  check(diagnosed, { chart, parameters: given, fail, cannotTell, read, unread }) {
    const { onset, stressorOn, stressorEndedOn, statusOn } = diagnosed.entry;
    const diagnosis = diagnosisName(diagnosed.entry);
    if (!onset) {
      const where = { at: ['onset'] };
      if (!diagnosed.entry.justification?.trim()) return fail('noOnset', { diagnosis }, where);
      const found = readEntry(diagnosed.entry, 'durationStated', read);
      if (found.said === 'unread') return unread(inJustification);
      return found.said === 'found'
        ? cannotTell('inWords', { diagnosis }, found.where ?? where)
        : fail('noOnset', { diagnosis }, where);
    }

    if (isAdjustment(diagnosed)) {
      if (!stressorOn) return fail('noStressor', { diagnosis }, { at: ['stressorOn'] });
      const { onsetWithinDays, maxAfterStressorDays } = given.adjustment;
      const apart = daysBetween(stressorOn, onset);
      if (apart > onsetWithinDays || apart < 0)
        return fail(
          'farFromStressor',
          { diagnosis, days: apart, limit: onsetWithinDays },
          { at: ['stressorOn'] },
        );
      const since = stressorEndedOn ? daysBetween(stressorEndedOn, chart.today) : 0;
      if (since > maxAfterStressorDays)
        return fail(
          'longAfter',
          { diagnosis, days: since, limit: maxAfterStressorDays },
          { at: ['stressorEndedOn'] },
        );
    }

    const days = daysBetween(onset, statusOn ?? documentDate(diagnosed.document));
    const { min, max, isExclusive } = requiredOf(diagnosed, chart, given) ?? { min: 0, isExclusive: false };
    if (days < min || (isExclusive && days === min)) {
      const needed = isExclusive ? `more than ${min}` : `at least ${min}`;
      return fail('tooShort', { diagnosis, days, needed }, { at: ['onset'] });
    }
    return max !== undefined && days > max
      ? fail('tooLong', { diagnosis, days, limit: max }, { at: ['onset'] })
      : undefined;
  },
});
