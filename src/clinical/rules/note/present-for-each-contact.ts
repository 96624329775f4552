import type { Chart, ChartDocument } from '../../chart.ts';
import { all } from '../../chart.ts';
import { findServiceCode } from '../../codes/service-codes.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';
import { addBusinessDays } from '../../time/add-business-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';

type Appointment = ChartDocument<'appointment'>;

/** The usual outer limit for writing a note; until then it is owed, not missing. */
const businessDaysToWrite = 3;

const isEvaluation = ({ body }: Appointment): boolean =>
  findServiceCode(body.serviceCode ?? '')?.kind === 'evaluation';

/** A service that was billed took place, whatever the appointment says; a fee for a missed hour has no service code. */
const isBilledService = ({ body }: Appointment): boolean =>
  body.billed === true && findServiceCode(body.serviceCode ?? '') !== undefined;

const keptContacts = perChart(chart =>
  all(chart, 'appointment').filter(contact => contact.body.status === 'kept' || isBilledService(contact)),
);
const evaluationDays = perChart(
  chart =>
    new Set(
      (['intake', 'assessment', 'diagnosis'] as const).flatMap(type => all(chart, type).map(documentDate)),
    ),
);

/** The contacts that have their note: as many of a day as there are notes of it; an evaluation may stand in the assessment instead. */
const noted = perChart((chart): ReadonlySet<Appointment> => {
  const notes = new Map<string, number>();
  for (const day of all(chart, 'progress-note').map(documentDate)) notes.set(day, (notes.get(day) ?? 0) + 1);
  const take = (contact: Appointment): boolean => {
    const left = notes.get(documentDate(contact)) ?? 0;
    notes.set(documentDate(contact), left - 1);
    return left > 0;
  };
  const evaluated = keptContacts(chart).filter(
    contact => isEvaluation(contact) && evaluationDays(chart).has(documentDate(contact)),
  );
  const others = keptContacts(chart).filter(contact => !evaluated.includes(contact));
  return new Set([...evaluated, ...others.filter(take)]);
});

const isDue = (contact: Appointment, chart: Chart): boolean =>
  chart.today > addBusinessDays(documentDate(contact), businessDaysToWrite);

export const presentForEachContact = defineRule({
  id: 'note.present-for-each-contact',
  standsIn: ['appointment'],
  messages: {
    missing: 'The session of {day} took place and has no note.',
    billed: 'The session of {day} was billed and has no note.',
  },

  subjects: chart =>
    documentsAsSubjects(
      keptContacts(chart).filter(contact => noted(chart).has(contact) || isDue(contact, chart)),
    ),

  check(contact, { chart, fail }) {
    if (noted(chart).has(contact)) return undefined;
    const day = dayInWords(documentDate(contact), chart.today);
    return contact.body.billed ? fail('billed', { day }) : fail('missing', { day });
  },
});
