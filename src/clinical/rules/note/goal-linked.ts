import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { defineRule } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';
import { planInForce } from '../plan/plan-in-force.ts';
import { isCrisis, sessionDay, treatmentNotes } from './treatment-notes.ts';

const objectivesOf = perChart(
  chart =>
    new Set(
      all(chart, 'treatment-plan').flatMap(({ body }) =>
        body.goals.flatMap(({ objectives }) => objectives.map(({ id }) => id)),
      ),
    ),
);

export const goalLinked = defineRule({
  id: 'note.goal-linked',
  messages: {
    none: 'The note of {day} does not say which objective of the plan the session worked on.',
    unlinked: 'One piece of work in the note of {day} is not linked to an objective.',
    lost: 'The note of {day} points at an objective that is not in the record.',
  },

  /** Without a plan there is nothing to link to; that is another rule's matter. */
  subjects: treatmentNotes,
  applies: (note, chart) => planInForce(chart, documentDate(note)) !== undefined,

  check(note, { chart, fail }) {
    const day = sessionDay(note, chart);
    if (note.body.work.length === 0)
      return note.body.somethingElse || isCrisis(note) ? undefined : fail('none', { day }, { at: ['work'] });

    const known = objectivesOf(chart);
    return note.body.work.flatMap(({ id, objective }) => {
      const where = { at: ['work', id, 'objective'] };
      if (!objective) return [fail('unlinked', { day }, where)];
      return known.has(objective) ? [] : [fail('lost', { day }, where)];
    });
  },
});
