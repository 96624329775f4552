import type { ChartDocument } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import { isEmpty } from '../../kit/empty.ts';
import { defineRule } from '../../kit/rule.ts';
import { namesDanger } from '../../language/names-danger.ts';
import { dayInWords } from '../../time/day-in-words.ts';

type Contact = ChartDocument<'contact-note'>;

/** Calls, letters and talks with others about the client; missed hours and consultations have rules of their own. */
const isContact = ({ body }: Contact): boolean =>
  body.kind === 'communication' || body.kind === 'coordination';

const asked = {
  contactOn: 'on which day it was',
  withWhom: 'with whom it was',
  content: 'what was said',
  followUp: 'what follows from it',
} as const satisfies Partial<Record<keyof Contact['body'], string>>;

const followsNothing = ({ body }: Contact): boolean =>
  isEmpty(body.followUp) || /^(?:none|no|nothing|n\/?a|-+)[\s.!]*$/i.test(body.followUp?.trim() ?? '');

export const contactRecorded = defineRule({
  id: 'note.contact-recorded',
  standsIn: ['contact-note'],
  messages: {
    missing: 'The contact of {day} does not say {what}.',
    danger: 'The contact of {day} speaks of danger (“{words}”), and I could not find what was done about it.',
  },
  restsOn: { danger: 'reading' },
  subjects: chart => documentsAsSubjects(all(chart, 'contact-note').filter(isContact)),

  check(contact, { chart, fail }) {
    const { body } = contact;
    const day = dayInWords(documentDate(contact), chart.today);
    const missing = Object.entries(asked).flatMap(([field, what]) =>
      isEmpty(body[field as keyof typeof asked]) ? [fail('missing', { day, what }, { at: [field] })] : [],
    );
    const content = body.content ?? '';
    const { spans, isAnswered } = namesDanger(content);
    const span = spans[0];
    if (!span || isAnswered || !followsNothing(contact)) return missing;
    return [...missing, fail('danger', { day, words: content.slice(...span) }, { at: ['content'], span })];
  },
});
