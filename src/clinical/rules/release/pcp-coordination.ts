import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { wholeChart } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { answersAboutContact } from '../../language/answers-about-contact.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { closedOn } from '../closed-on.ts';
import { contactDays, permittedDays } from './primary-care-contacts.ts';

const parameters = z.object({ askDays: z.number(), communicateDays: z.number() });

/** Whether the record shows that the client was asked, whatever the answer. */
const wasAsked = (chart: Chart): boolean =>
  permittedDays(chart).length > 0 ||
  contactDays(chart).length > 0 ||
  signed(chart, 'intake').some(
    ({ body }) => body.careCoordination !== undefined || answersAboutContact(body.primaryCare ?? ''),
  );

const lastDay = (chart: Chart): string => closedOn(chart) ?? chart.today;

export const pcpCoordination = defineRule({
  id: 'release.pcp-coordination',
  standsIn: [],
  messages: {
    notAsked:
      'Nothing shows that the client was asked whether you may speak with primary care; that was due by {due}.',
    notSent:
      'The client let you speak with primary care on {permitted}, and nothing has been sent or said since.',
  },
  parameters,

  /** Care that ended or began too short a while ago owes nothing yet. */
  subjects: (chart, { askDays }) =>
    wasAsked(chart) || lastDay(chart) > addDays(chart.episode.admittedOn, askDays) ? wholeChart(chart) : [],

  check(_, { chart, parameters: { askDays, communicateDays }, fail, advise }) {
    const due = addDays(chart.episode.admittedOn, askDays);
    if (!wasAsked(chart)) return fail('notAsked', { due: dayInWords(due, chart.today) });
    const [permitted] = permittedDays(chart);
    if (permitted === undefined || lastDay(chart) <= addDays(permitted, communicateDays)) return undefined;
    return contactDays(chart).length > 0
      ? undefined
      : advise('notSent', { permitted: dayInWords(permitted, chart.today) });
  },
});
