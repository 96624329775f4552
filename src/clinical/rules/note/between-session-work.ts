import type { Chart } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { defineRule } from '../../kit/rule.ts';
import { commonStems } from '../../language/common-stems.ts';
import { contentStems } from '../../language/content-stems.ts';
import { shortened } from '../../language/shortened.ts';
import { planInForce } from '../plan/plan-in-force.ts';
import { isActive } from '../plan/standing-plans.ts';
import { notesBefore } from './notes-before.ts';
import { tellings } from './tellings.ts';
import { toldNotes } from './told-notes.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { isCrisis, sessionDay } from './treatment-notes.ts';

/** So many words in common show that what was set is taken up somewhere in the note. */
const enoughInCommon = 2;

/** What the client does by the plan between sessions. */
function ownPractice(note: NoteDocument, chart: Chart): string | undefined {
  const goals = planInForce(chart, documentDate(note))?.body.goals ?? [];
  return goals
    .filter(isActive)
    .flatMap(({ interventions }) => interventions)
    .find(({ responsible }) => responsible === 'client' || responsible === 'family')?.technique;
}

const isTakenUp = (homework: string, note: NoteDocument): boolean => {
  const told = contentStems(
    tellings(note)
      .map(({ text }) => text)
      .join(' '),
  );
  return contentStems(homework).difference(commonStems).intersection(told).size >= enoughInCommon;
};

export const betweenSessionWork = defineRule({
  id: 'note.between-session-work',
  messages: {
    notReviewed:
      '“{homework}” was agreed on {set}, and the note of {day} says neither what became of it nor what comes next.',
    notSet: 'The plan counts on “{practice}” between sessions, and the note of {day} says nothing of it.',
  },

  /** There is something to tell from the second session on; a crisis may push it aside. */
  subjects: toldNotes,
  applies(note, chart) {
    const before = notesBefore(note, chart, 1)[0];
    if (!before || isCrisis(note) || note.body.somethingElse === 'crisis') return false;
    return Boolean(before.body.homework?.trim()) || ownPractice(note, chart) !== undefined;
  },

  check(note, { chart, fail }) {
    const { betweenSessions, homework } = note.body;
    if (betweenSessions?.trim() || homework?.trim()) return undefined;

    const before = notesBefore(note, chart, 1)[0];
    const agreed = before?.body.homework?.trim() ?? '';
    const day = sessionDay(note, chart);
    const where = { at: ['betweenSessions'] };
    if (before && agreed !== '') {
      const words = { homework: shortened(agreed), set: sessionDay(before, chart), day };
      return isTakenUp(agreed, note) ? undefined : fail('notReviewed', words, where);
    }
    const practice = ownPractice(note, chart) ?? '';
    return isTakenUp(practice, note)
      ? undefined
      : fail('notSet', { practice: shortened(practice), day }, where);
  },
});
