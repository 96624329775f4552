import { z } from 'zod';
import type { Chart, SignedDocument } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import { closedOn } from '../closed-on.ts';

const lastSigned = (chart: Chart): SignedDocument<'assessment'> | undefined =>
  signed(chart, 'assessment')
    .toSorted((a, b) => a.signature.on.localeCompare(b.signature.on))
    .at(-1);

export const updatedAnnually = defineRule({
  id: 'assessment.updated-annually',
  standsIn: ['assessment'],
  messages: {
    overdue: 'The last assessment was signed on {last}, {days} days ago; an update was due by {due}.',
    soon: 'The last assessment was signed on {last}, {days} days ago; an update is due by {due}.',
  },
  parameters: z.object({ reassessEveryDays: z.number().nullable(), warnAtPercent: z.number() }),

  subjects: (chart, { reassessEveryDays }) => {
    const last = lastSigned(chart);
    const isAsked = last && reassessEveryDays !== null && closedOn(chart) === undefined;
    return isAsked ? documentsAsSubjects([last]) : [];
  },

  check(last, { chart, parameters: { reassessEveryDays, warnAtPercent }, fail, advise }) {
    if (last.status !== 'signed' || reassessEveryDays === null) return undefined;
    const { on } = last.signature;
    const days = daysBetween(on, chart.today);
    const due = dayInWords(addDays(on, reassessEveryDays), chart.today);
    const words = { last: dayInWords(on, chart.today), days, due };
    if (days > reassessEveryDays) return fail('overdue', words);
    return days * 100 > reassessEveryDays * warnAtPercent ? advise('soon', words) : undefined;
  },
});
