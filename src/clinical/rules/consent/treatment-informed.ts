import type { Chart } from '../../chart.ts';
import { all, signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { wholeChart } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { leavesUnexplained } from '../../language/leaves-unexplained.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { isTreatment } from '../note/treatment-notes.ts';
import { givenConsents, holding, placeOf, toTreatment } from './given-consents.ts';
import { signedSessions } from './signed-sessions.ts';

const treatmentDays = (chart: Chart): string[] => signedSessions(chart).filter(isTreatment).map(documentDate);

/** What the client was told, on the papers of consent or when therapy was explained at intake. */
const explainedIn = (chart: Chart): string =>
  [
    ...givenConsents(chart, toTreatment).map(({ body }) => body.explained),
    ...signed(chart, 'intake').map(({ body }) => body.orientationGiven),
  ].join('\n');

export const treatmentInformed = defineRule({
  id: 'consent.treatment-informed',
  standsIn: ['consent'],
  messages: {
    none: 'Treatment began on {first}, and the record holds no consent to it.',
    unsigned: 'Treatment began on {first}, and the consent to it is not signed yet.',
    late: 'Consent to treatment was given on {given}; treatment had begun on {first}.',
    ended: 'On {day} a session was held although consent to treatment had ended by then.',
    unexplained: 'In what was explained before consent I could not find {missing}.',
  },

  subjects: chart => (treatmentDays(chart).length > 0 ? wholeChart(chart) : []),

  check(_, { chart, fail, advise }) {
    const days = treatmentDays(chart);
    const [firstDay = ''] = days;
    const first = dayInWords(firstDay, chart.today);
    const given = givenConsents(chart, toTreatment);
    const [earliest] = given;
    if (!earliest) {
      const open = all(chart, 'consent').find(({ body: { kind } }) => kind && toTreatment.includes(kind));
      if (!open) return fail('none', { first });
      const place = { document: open.id, type: open.type, path: [] };
      return fail('unsigned', { first }, { place, evenInDraft: true });
    }

    const givenOn = documentDate(earliest);
    if (givenOn > firstDay)
      return fail(
        'late',
        { given: dayInWords(givenOn, chart.today), first },
        { place: placeOf(earliest, 'givenOn') },
      );
    const isHeld = holding(given);
    const uncovered = days.find(day => !isHeld(day));
    if (uncovered !== undefined)
      return fail(
        'ended',
        { day: dayInWords(uncovered, chart.today) },
        { place: placeOf(given.at(-1) ?? earliest) },
      );

    const missing = leavesUnexplained(explainedIn(chart)).join(', ');
    return missing
      ? advise('unexplained', { missing }, { place: placeOf(earliest, 'explained') })
      : undefined;
  },
});
