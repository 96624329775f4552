import type { Chart } from '../../chart.ts';
import { standing } from '../../chart.ts';
import { defineRule } from '../../kit/rule.ts';
import { namesInterpreting } from '../../language/names-interpreting.ts';
import { perChart } from '../../remembered.ts';
import type { IntakeDocument } from './standing-intakes.ts';
import { standingIntakes } from './standing-intakes.ts';

/** The record itself is kept in English, so whoever prefers English needs no interpreter for it. */
const languageOfRecord = /\benglish\b/i;

const toldLater = perChart(chart =>
  standing(chart, 'assessment')
    .flatMap(({ body }) => [body.needs, body.preferences])
    .join('\n'),
);

const toldOfLanguage = ({ body }: IntakeDocument, chart: Chart): string =>
  [body.cultureAndLanguage, body.orientationGiven, body.informant, toldLater(chart)].join('\n');

export const languageAndAccess = defineRule({
  id: 'intake.language-and-access',
  standsIn: ['intake'],
  messages: {
    unknown: 'The record does not say which language the client prefers.',
    interpreter:
      'The client prefers {language}; I could not find in which language you work, or whether an interpreter was offered, used or declined.',
  },
  subjects: standingIntakes,

  check(intake, { chart, fail, cannotTell }) {
    const where = { at: ['cultureAndLanguage'] };
    const language = chart.client.language?.trim() ?? '';
    const told = toldOfLanguage(intake, chart);
    if (language === '') return languageOfRecord.test(told) ? undefined : fail('unknown', {}, where);
    if (languageOfRecord.test(language) || namesInterpreting(told).holds) return undefined;
    return cannotTell('interpreter', { language }, where);
  },
});
