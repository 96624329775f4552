import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { addedUp } from '../../gather/added-up.ts';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { tellsNextStep } from '../../language/tells-next-step.ts';
import { tellsWhen } from '../../language/tells-when.ts';
import { wordsOf } from '../../language/words-of.ts';
import { closedOn } from '../closed-on.ts';
import { plansIn } from './note-as-text.ts';
import { toldNotes } from './told-notes.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay, everyNote } from './treatment-notes.ts';
import { type Asked, whatIsTold } from './what-is-told.ts';

const plansOf = ({ body }: NoteDocument): string[] =>
  [body.nextFocus, body.homework, body.planChange]
    .map((text = '') => text)
    .filter(text => text.trim() !== '');

const later = (one: string, other: string): string => (one < other ? other : one);
const lastArranged = addedUp((chart: Chart) => all(chart, 'appointment'), documentDate, later, '');
const lastSession = addedUp(everyNote, documentDate, later, '');

/** Whether care ended with this session, after which no step comes and nobody is seen again. */
const endsCare = (note: NoteDocument, chart: Chart): boolean =>
  closedOn(chart) !== undefined && documentDate(note) >= lastSession(chart);

/** The note or the calendar says when the client is seen again. */
const isArranged = (note: NoteDocument, chart: Chart): boolean =>
  Boolean(note.body.nextOn) ||
  lastArranged(chart) > documentDate(note) ||
  tellsWhen(plansOf(note).join('\n')).holds;

const stepIn = (note: NoteDocument, plans: readonly string[], minWords: number): Asked => ({
  label: 'planForNext',
  name: 'plans',
  fields: plansIn(note),
  atFirstSight: plans.some(plan => tellsNextStep(plan).holds) || wordsOf(plans.join(' ')).length >= minWords,
  isInPassing: true,
});

export const nextSteps = defineRule({
  id: 'note.next-steps',
  messages: {
    none: 'The note of {day} does not say what comes next.',
    thin: 'In “{plan}” of {day} I could not find what will be done next.',
    noDate: 'The note of {day} does not say when the client is seen again, or why not.',
  },
  restsOn: { none: 'fields', noDate: 'fields' },
  parameters: z.object({ minWords: z.number() }),
  subjects: toldNotes,

  check(note, { chart, parameters: { minWords }, fail, advise, read, unread }) {
    const day = sessionDay(note, chart);
    const plans = plansOf(note);
    if (plans.length === 0) return fail('none', { day }, { at: ['nextFocus'] });
    if (endsCare(note, chart)) return undefined;

    const where = { at: ['nextFocus'] };
    const { said, spanIn } = whatIsTold(note, stepIn(note, plans, minWords), { chart, read });
    if (said === 'not-found')
      return fail('thin', { day, plan: shortened(plans.join(' ')) }, { ...where, ...spanIn(where.at) });
    if (!isArranged(note, chart)) return advise('noDate', { day }, { at: ['nextOn'] });
    return said === 'unread' ? unread(where) : undefined;
  },
});
