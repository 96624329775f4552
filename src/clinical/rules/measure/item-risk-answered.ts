import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { Administration } from './administrations.ts';
import { administrationName, administrations, answerOf, asSubjects } from './administrations.ts';

const safetyItems = ({ instrument }: Administration): string[] =>
  (instrument.criticalItems ?? []).filter(({ action }) => action !== 'review').map(({ item }) => item);

/** The first answer that means danger, by the instrument's own threshold. */
const dangerousItem = (administration: Administration): string | undefined =>
  safetyItems(administration).find(item => administration.score.critical.includes(item));

const unansweredItem = (administration: Administration): string | undefined =>
  administration.score.answered === 0
    ? undefined
    : safetyItems(administration).find(item => administration.score.criticalUnanswered.includes(item));

/** Questionnaires that ask about danger and were answered so, or not answered there. */
const asksForResponse = (chart: Chart): Subject<Administration>[] =>
  asSubjects(
    administrations(chart).filter(
      one => dangerousItem(one) !== undefined || unansweredItem(one) !== undefined,
    ),
  );

/** The days on which somebody looked at the danger: asked in a session, assessed, or wrote a safety plan. */
const lookedAtOn = perChart((chart): readonly string[] =>
  [
    ...all(chart, 'progress-note').filter(({ body }) => body.risk === 'found' || body.risk === 'denied'),
    ...all(chart, 'assessment').filter(({ body }) => body.riskScreening === 'screened'),
    ...all(chart, 'safety-plan'),
  ]
    .map(documentDate)
    .sort(),
);

export const itemRiskAnswered = defineRule({
  id: 'measure.item-risk-answered',
  standsIn: ['measure'],
  messages: {
    unanswered:
      'Question {question} of the {measure} was answered “{answer}”, and nothing says what was done.',
    late: 'Question {question} of the {measure} was answered “{answer}”; the record takes it up only on {day}.',
    when: 'What was done about question {question} of the {measure} was signed on {day}; I cannot see that it was done by {due}.',
    blank:
      'Question {question} of the {measure} was left without an answer, and I could not find that it was asked that day.',
  },
  parameters: z.object({ maxDays: z.number() }),
  subjects: asksForResponse,

  check(administration, { chart, parameters: { maxDays }, fail, cannotTell }) {
    const { on, instrument, document } = administration;
    const dangerous = dangerousItem(administration);
    const due = addDays(on, maxDays);
    const looked = lookedAtOn(chart);
    if (chart.today <= due || looked.some(day => day >= on && day <= due)) return undefined;

    const id = dangerous ?? unansweredItem(administration);
    const item = instrument.items.find(one => one.id === id);
    const said = (item?.options ?? instrument.responseOptions).find(
      ({ value }) => value === Number.parseFloat(String(document.body[id ?? ''])),
    );
    const words = { question: item?.n ?? '', measure: administrationName(administration, chart) };
    const at = { at: ['criticalResponse'] };
    if (answerOf(administration, 'criticalResponse') !== '') {
      if (document.status === 'draft' || document.signature.on <= due) return undefined;
      const day = dayInWords(document.signature.on, chart.today);
      return cannotTell('when', { ...words, day, due: dayInWords(due, chart.today) }, at);
    }
    if (dangerous === undefined) return cannotTell('blank', words, at);
    const later = looked.find(day => day > due);
    const answered = { ...words, answer: said?.label ?? 'yes' };
    return later === undefined
      ? fail('unanswered', answered, { ...at, evenInDraft: true })
      : fail('late', { ...answered, day: dayInWords(later, chart.today) }, { ...at, evenInDraft: true });
  },
});
