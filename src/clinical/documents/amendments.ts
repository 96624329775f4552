import { date, prose, text } from '../kit/field.ts';
import { defineDocument } from '../kit/document.ts';

const reason = prose('Why now', {
  required: true,
  help: 'Why it was not there at the time, and how you know it now.',
});

/** Something to add to a signed document, which itself stays as it was. */
export const addendum = defineDocument({
  type: 'addendum',
  title: 'Addendum',
  purpose: 'Adds to a signed document; the original stays readable.',
  loinc: '55107-7',
  version: 1,
  dateField: 'writtenOn',
  sections: {
    Addendum: {
      writtenOn: date('Date', { required: true }),
      added: prose('What is added', {
        required: true,
        help: 'Only what is new; the original stays as it is.',
      }),
      reason,
    },
  },
});

/** Something in a signed document that was wrong, and what is right. */
export const correction = defineDocument({
  type: 'correction',
  title: 'Correction',
  purpose: 'Says what was wrong in a signed document and what is right; the original stays readable.',
  version: 1,
  dateField: 'writtenOn',
  sections: {
    Correction: {
      writtenOn: date('Date', { required: true }),
      where: text('Which passage', { required: true }),
      wrong: prose('It says', { required: true, help: 'As it stands there, word for word.' }),
      right: prose('It should say', { required: true, help: 'As it should have been written.' }),
      reason,
    },
  },
});

/** What should have been written at the time, written later and labelled as late. */
export const lateEntry = defineDocument({
  type: 'late-entry',
  title: 'Late entry',
  purpose: 'Supplies what was left out at the time, labelled late, with the reason.',
  version: 1,
  dateField: 'writtenOn',
  sections: {
    'Late entry': {
      writtenOn: date('Date of writing', { required: true }),
      concernsOn: date('Concerns the day', { required: true }),
      entry: prose('Entry', {
        required: true,
        help: 'What should have stood there then, as you know it now.',
      }),
      source: text('Written from', { help: 'Memory, handwritten notes, appointment book.' }),
      reason,
    },
  },
});
