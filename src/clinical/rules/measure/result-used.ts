import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { saysWhatFollows } from '../../language/says-what-follows.ts';
import { addDays } from '../../time/add-days.ts';
import type { Administration } from './administrations.ts';
import { administrationName, administrations, answerOf, asSubjects } from './administrations.ts';
import { lastSessionOn } from './last-session-on.ts';
import { referencesTo } from './references-to.ts';

/** Scores of symptoms that somebody could still use: there was a session on that day or later. */
const usable = (chart: Chart): Subject<Administration>[] =>
  asSubjects(
    administrations(chart).filter(
      ({ instrument, total, on }) =>
        (instrument.kind === 'outcome' || instrument.kind === 'screener') &&
        total !== undefined &&
        lastSessionOn(chart) >= on,
    ),
  );

export const resultUsed = defineRule({
  id: 'measure.result-used',
  standsIn: ['measure'],
  messages: {
    unused:
      'The {measure} ({total}) is taken up by no note, review or plan of the {useDays} days after it, and nothing says what follows from it.',
  },
  parameters: z.object({ useDays: z.number() }),
  subjects: usable,

  check(administration, { chart, parameters: { useDays }, fail }) {
    const last = addDays(administration.on, useDays);
    if (chart.today <= last) return undefined;
    if (referencesTo(administration, chart, last).length > 0) return undefined;
    if (saysWhatFollows(answerOf(administration, 'interpretation')).holds) return undefined;
    const measure = administrationName(administration, chart);
    return fail(
      'unused',
      { measure, total: administration.total ?? '', useDays },
      { at: ['interpretation'] },
    );
  },
});
