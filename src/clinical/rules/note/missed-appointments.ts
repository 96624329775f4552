import type { Chart, ChartDocument } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { perChart } from '../../remembered.ts';
import { addDays } from '../../time/add-days.ts';

export type Appointment = ChartDocument<'appointment'>;
export type Contact = ChartDocument<'contact-note'>;

/** Appointments that were arranged for a day by now and not held. */
export const missedAppointments = perChart((chart): readonly Appointment[] =>
  all(chart, 'appointment').filter(
    one =>
      (one.body.status === 'missed' || one.body.status === 'cancelled') && documentDate(one) <= chart.today,
  ),
);

const isOfMissed = ({ body }: Contact): boolean => body.kind === 'missed' || body.kind === 'cancelled';
const isCall = ({ body }: Contact): boolean => body.kind === 'communication';

/** A cancellation may be told weeks ahead, a missed hour some days after; the nearest days come first. */
const days = Array.from({ length: 31 }, (_, far) => far).flatMap(far => (far > 14 ? [-far] : [-far, far]));

/** The contact notes of each day that nobody has taken yet. */
function openEntries(contacts: readonly Contact[]): (day: string) => Contact | undefined {
  const byDay = Map.groupBy(contacts, documentDate);
  return day => byDay.get(day)?.shift();
}

/** Each appointment that was not held with the entry that tells of it: one for each, or of any call or letter near the day. */
export const entryOf: (chart: Chart) => ReadonlyMap<Appointment, Contact> = perChart(chart => {
  const contacts = all(chart, 'contact-note');
  const found = new Map<Appointment, Contact>();
  for (const kinds of [contacts.filter(isOfMissed), contacts.filter(isCall)]) {
    const take = openEntries(kinds);
    for (const away of days)
      for (const one of missedAppointments(chart)) {
        const entry = found.has(one) ? undefined : take(addDays(documentDate(one), away));
        if (entry) found.set(one, entry);
      }
  }
  return found;
});
