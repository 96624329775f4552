import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { normalizeCode } from '../../codes/normalize-code.ts';
import { criteriaFor } from '../../criteria/criteria-for.ts';
import { documentDate } from '../../document-date.ts';
import { defineRule } from '../../kit/rule.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import { closedOn } from '../closed-on.ts';
import type { Diagnosed, DiagnosisEntry } from './active-diagnoses.ts';
import { activeDiagnoses, diagnosisName, isDisorder } from './active-diagnoses.ts';

const codeOf = ({ code }: DiagnosisEntry): string | undefined => normalizeCode(code ?? '');

/** Some titles say “unspecified” and mean a definite disorder (F43.10); where its criteria know the code so, it is definite. */
function isDefinite(code: string): boolean {
  const criteria = criteriaFor(code);
  if (!criteria?.icd10.includes(code)) return false;
  const chosen = criteria.codeSelection?.find(option => option.code === code);
  return !/unspecified|not documented/i.test(chosen?.label ?? '');
}

function isUnspecified(entry: DiagnosisEntry): boolean {
  const code = codeOf(entry);
  return (
    isDisorder(entry) &&
    /\bunspecified\b|\bNOS\b/i.test(entry.name ?? '') &&
    (code === undefined || !isDefinite(code))
  );
}

/** The day since which it has been called so, over all versions of the diagnosis. */
function heldSince({ entry, document }: Diagnosed, chart: Chart): string {
  const code = codeOf(entry);
  const earlier = signed(chart, 'diagnosis').filter(({ body }) =>
    body.diagnoses.some(one => codeOf(one) === code && isUnspecified(one)),
  );
  return [documentDate(document), ...earlier.map(documentDate)].sort()[0] ?? documentDate(document);
}

export const unspecifiedNotStale = defineRule({
  id: 'diagnosis.unspecified-not-stale',
  standsIn: ['diagnosis'],
  messages: {
    stale:
      '{diagnosis} has been called unspecified since {since}, for {days} days, and the record does not say why it cannot be named more closely.',
  },
  parameters: z.object({ staleAfterDays: z.number() }),
  subjects: chart => activeDiagnoses(chart).filter(({ value }) => isUnspecified(value.entry)),

  check(diagnosed, { chart, parameters: { staleAfterDays }, fail }) {
    const { entry } = diagnosed;
    const since = heldSince(diagnosed, chart);
    const days = daysBetween(since, closedOn(chart) ?? chart.today);
    if (!(days > staleAfterDays) || entry.unspecifiedReason?.trim()) return undefined;
    const words = { diagnosis: diagnosisName(entry), since: dayInWords(since, chart.today), days };
    return fail('stale', words, { at: ['unspecifiedReason'] });
  },
});
