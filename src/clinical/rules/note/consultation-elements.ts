import type { Chart, ChartDocument } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import { isEmpty } from '../../kit/empty.ts';
import { defineRule } from '../../kit/rule.ts';
import { dayInWords } from '../../time/day-in-words.ts';

type Contact = ChartDocument<'contact-note'>;

const asked = {
  withWhom: 'with whom',
  reason: 'why',
  diagnoses: 'about which diagnosis',
  problems: 'about which problem',
  content: 'what was advised',
  followUp: 'what follows from it',
} as const satisfies Partial<Record<keyof Contact['body'], string>>;
type Asked = keyof typeof asked;

/** Before anything is diagnosed or named as a problem there is nothing to point at. */
function canBeTold(field: string, chart: Chart, day: string): boolean {
  if (field === 'diagnoses')
    return all(chart, 'diagnosis').some(one => one.body.diagnoses.length > 0 && documentDate(one) <= day);
  if (field === 'problems')
    return all(chart, 'intake').some(one => one.body.problems.length > 0 && documentDate(one) <= day);
  return true;
}

export const consultationElements = defineRule({
  id: 'note.consultation-elements',
  standsIn: ['contact-note'],
  messages: { missing: 'The consultation of {day} does not say {what}.' },
  subjects: chart =>
    documentsAsSubjects(all(chart, 'contact-note').filter(({ body }) => body.kind === 'consultation')),

  check(contact, { chart, fail }) {
    const day = documentDate(contact);
    return Object.entries(asked).flatMap(([field, what]) =>
      isEmpty(contact.body[field as Asked]) && canBeTold(field, chart, day)
        ? [fail('missing', { day: dayInWords(day, chart.today), what }, { at: [field] })]
        : [],
    );
  },
});
