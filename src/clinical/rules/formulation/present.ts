import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all, signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { wholeChart } from '../../each.ts';
import type { Subject, Verdict } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { tellsCause } from '../../language/tells-cause.ts';
import { wordsOf } from '../../language/words-of.ts';
import { perChart } from '../../remembered.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { isUnread } from '../is-unread.ts';
import { beginsOn } from '../plan/plan-in-force.ts';
import type { FormulationDocument } from './standing-formulations.ts';
import { formulationText, standingFormulations } from './standing-formulations.ts';

/** The formulations to judge; a record with a plan and none of them is judged as a whole. */
const subjectsOf = (chart: Chart): Subject<FormulationDocument | undefined>[] =>
  all(chart, 'formulation').length === 0 && signed(chart, 'treatment-plan').length > 0
    ? wholeChart(chart).map(({ place }) => ({ value: undefined, place }))
    : standingFormulations(chart);

const hasHypothesis = (formulation: FormulationDocument): boolean =>
  Boolean(formulation.body.perpetuating?.trim()) ||
  Boolean(formulation.body.predisposing?.trim() && formulation.body.precipitating?.trim()) ||
  tellsCause(formulation.body.summary ?? '').holds;

/** The day of the first plan, when even the first formulation came after it. */
const plannedBefore = perChart((chart): string | undefined => {
  const plan = signed(chart, 'treatment-plan').map(beginsOn).sort().at(0);
  const formulated = all(chart, 'formulation').map(documentDate).sort().at(0);
  return plan !== undefined && formulated !== undefined && plan < formulated ? plan : undefined;
});

export const present = defineRule({
  id: 'formulation.present',
  standsIn: ['formulation'],
  messages: {
    none: 'There is a plan, and no formulation says how problems and diagnosis hang together.',
    afterPlan: 'The formulation was written after the plan of {planned}, which should rest on it.',
    thin: 'The formulation has {words} words; {minWords} are asked for.',
    noHypothesis: 'In the formulation I could not find what brought the problems about or keeps them going.',
  },
  restsOn: { none: 'fields', afterPlan: 'fields', thin: 'fields' },
  parameters: z.object({ minWords: z.number() }),
  subjects: subjectsOf,

  check(formulation, { chart, parameters: { minWords }, fail, advise, read, unread }) {
    if (!formulation) return fail('none');
    const found: Verdict[] = [];
    const planned = plannedBefore(chart);
    const text = formulationText(formulation);
    const words = wordsOf(text).length;
    if (planned !== undefined)
      found.push(fail('afterPlan', { planned: dayInWords(planned, chart.today) }, { at: ['formulatedOn'] }));
    if (words < minWords) found.push(fail('thin', { words, minWords }, { at: ['summary'] }));
    else if (!hasHypothesis(formulation))
      found.push(
        isUnread(text, read) ? unread({ at: ['summary'] }) : advise('noHypothesis', {}, { at: ['summary'] }),
      );
    return found;
  },
});
