import type { Chart, ChartDocument } from '../../chart.ts';
import { all } from '../../chart.ts';
import { serviceCodesIn } from '../../codes/service-codes.ts';
import { documentDate } from '../../document-date.ts';
import { progressNote } from '../../documents/progress-note.ts';
import { documentsAsSubjects } from '../../each.ts';
import { fieldsOf } from '../../kit/document.ts';
import { defineRule } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { NoteDocument } from './treatment-notes.ts';

type Appointment = ChartDocument<'appointment'>;

const codesOf = ({ body }: Appointment | NoteDocument): string[] =>
  serviceCodesIn(body.serviceCode ?? '').toSorted();

const haveSameCodes = (contact: Appointment, note: NoteDocument): boolean =>
  codesOf(contact).join() === codesOf(note).join();

/** Pairs a day's contacts with its notes: first where the codes agree, what is left in its order. */
function pairsOf(
  contacts: readonly Appointment[],
  notes: readonly NoteDocument[],
): [Appointment, NoteDocument][] {
  const left = new Set(notes);
  const take = (
    contact: Appointment,
    fits: (note: NoteDocument) => boolean,
  ): [Appointment, NoteDocument][] => {
    const note = [...left].find(fits);
    if (!note) return [];
    left.delete(note);
    return [[contact, note]];
  };
  const alike = contacts.flatMap(contact => take(contact, note => haveSameCodes(contact, note)));
  const paired = new Set(alike.map(([contact]) => contact));
  const others = contacts
    .filter(contact => !paired.has(contact))
    .flatMap(contact => take(contact, () => true));
  return [...alike, ...others];
}

/** What was billed, each with the note it stands on; a billed hour without any note is another rule's matter. */
const notesOfBilled = perChart((chart): ReadonlyMap<Appointment, NoteDocument> => {
  const held = all(chart, 'appointment').filter(({ body }) => body.status === 'kept' || body.billed);
  const notes = Map.groupBy(all(chart, 'progress-note'), documentDate);
  const byDay = [...Map.groupBy(held, documentDate)];
  const pairs = byDay.flatMap(([day, contacts]) => pairsOf(contacts, notes.get(day) ?? []));
  return new Map(pairs.filter(([{ body }]) => body.billed));
});

const placeField = fieldsOf(progressNote)['place'];
const placeNames = new Map(
  Object.entries(placeField?.kind === 'choice' ? placeField.options : {}).flatMap(([place, label]) => [
    [place, place],
    [label.toLowerCase(), place],
  ]),
);
/** The place that an appointment names in words the note knows too; the calendar may hold any words. */
const placeOf = ({ body }: Appointment): string | undefined =>
  placeNames.get(body.place?.trim().toLowerCase() ?? '');

const billedContacts = (chart: Chart): Appointment[] => [...notesOfBilled(chart).keys()];

export const claimMatchesSignedNote = defineRule({
  id: 'note.claim-matches-signed-note',
  standsIn: ['appointment'],
  messages: {
    unsigned: 'The session of {day} is billed, and its note is not signed.',
    code: 'On {day} {billed} was billed; the note says {noted}.',
    place: 'The session of {day} stands on the calendar as “{billed}” and in its note as “{noted}”.',
  },
  subjects: chart => documentsAsSubjects(billedContacts(chart)),

  check(contact, { chart, fail }) {
    const note = notesOfBilled(chart).get(contact);
    if (!note) return undefined;
    const day = dayInWords(documentDate(contact), chart.today);
    if (note.status === 'draft') return fail('unsigned', { day }, { at: ['billed'] });

    const [billed, noted] = [codesOf(contact), codesOf(note)];
    const areToldBoth = billed.length > 0 && noted.length > 0;
    const place = placeOf(contact);
    return [
      ...(areToldBoth && !haveSameCodes(contact, note)
        ? [fail('code', { day, billed: billed.join(', '), noted: noted.join(', ') }, { at: ['serviceCode'] })]
        : []),
      ...(place !== undefined && note.body.place !== undefined && place !== note.body.place
        ? [fail('place', { day, billed: place, noted: note.body.place }, { at: ['place'] })]
        : []),
    ];
  },
});
