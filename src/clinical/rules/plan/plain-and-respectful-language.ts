import { z } from 'zod';
import type { Chart, ChartDocument } from '../../chart.ts';
import { all, standing } from '../../chart.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { readingGrade } from '../../language/reading-grade.ts';
import { pejorativesIn } from '../../language/respectful/pejoratives-in.ts';
import { isUnread } from '../is-unread.ts';
import { type Prose, proseIn } from '../prose-in.ts';
import type { PlanDocument } from './standing-plans.ts';
import { isActive } from './standing-plans.ts';

type Shared = ChartDocument<'treatment-plan' | 'plan-review' | 'discharge-summary'>;

/** What the client is meant to read: the plans that stand, every review, the discharge summary. */
const sharedDocuments = (chart: Chart): Shared[] => [
  ...standing(chart, 'treatment-plan'),
  ...all(chart, 'plan-review'),
  ...all(chart, 'discharge-summary'),
];

/** Fields that hold the client's own words. */
const theirs = new Set(['clientWords', 'clientView']);

const sentence = (text: string | undefined): string => {
  const plain = text?.trim() ?? '';
  return plain === '' || /[.!?”"]$/.test(plain) ? plain : `${plain}.`;
};

/** What the plan asks of the client, sentence by sentence. */
const askedOfClient = ({ body }: PlanDocument): string =>
  [
    body.agreementOnWork,
    ...body.goals
      .filter(isActive)
      .flatMap(goal => [goal.clinicalWording, ...goal.objectives.map(({ objective }) => objective)]),
    body.dischargeCriteria,
  ]
    .map(sentence)
    .join('\n');

const writtenIn = (document: Shared): readonly Prose[] =>
  proseIn(document).filter(({ path }) => !theirs.has(path.at(-1) ?? ''));

export const plainAndRespectfulLanguage = defineRule({
  id: 'plan.plain-and-respectful-language',
  standsIn: ['treatment-plan', 'plan-review', 'discharge-summary'],
  messages: {
    label: '“{words}” judges a person; say what was seen or heard instead.',
    better: '“{words}” can hurt the one who is meant; “{offer}” says the same.',
    hard: 'Goals, steps and ending of the plan are harder to read than what is written for school year {maxGrade}; shorter sentences and everyday words help.',
  },
  parameters: z.object({ maxGrade: z.number() }),
  subjects: chart => documentsAsSubjects<Shared['type']>(sharedDocuments(chart)),

  check(document, { parameters: { maxGrade }, fail, advise, read, unread }) {
    const written = writtenIn(document);
    const judging = written.flatMap(({ text, path: at }) =>
      pejorativesIn(text).map(({ term, span, words, offers: [offer] }) => {
        if (offer === undefined) return fail('label', { words }, { at, span });
        return (term.reported ? advise : fail)('better', { words, offer }, { at, span });
      }),
    );
    const all = written.map(({ text }) => text).join('\n');
    if (judging.length === 0 && all !== '' && isUnread(all, read)) return unread();

    const grade = document.type === 'treatment-plan' ? readingGrade(askedOfClient(document)) : undefined;
    if (grade === undefined || Math.round(grade) <= maxGrade) return judging;
    return [...judging, advise('hard', { maxGrade }, { at: ['goals'] })];
  },
});
