import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { tellsJudgement } from '../../language/tells-judgement.ts';
import { tellsProgress } from '../../language/tells-progress.ts';
import { wordsOf } from '../../language/words-of.ts';
import { tellings } from './tellings.ts';
import { toldNotes } from './told-notes.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';

/** Where a note says how the client stands and what follows: progress, what is changed and why care is needed. */
const readingOf = ({ body }: NoteDocument): string =>
  [
    ...body.work.map(({ progress = '' }) => (tellsProgress(progress) ? progress : '')),
    body.purposeSupport,
    body.planChange,
    body.riskDetail,
  ].join('\n');

/** What tells of the intervention and of what is to come is no reading of the session. */
const otherMatters: readonly (string | undefined)[] = ['done', 'why', 'homework', 'nextFocus'];

export const clinicalAssessment = defineRule({
  id: 'note.clinical-assessment',
  messages: {
    none: 'I could not find your own reading of the session of {day}: how the client stands and what it means for treatment.',
  },
  parameters: z.object({ minWords: z.number() }),
  subjects: toldNotes,

  check(note, { chart, parameters: { minWords }, fail }) {
    if (wordsOf(readingOf(note)).length >= minWords) return undefined;
    const isJudged = tellings(note).some(
      ({ path, text }) => !otherMatters.includes(path.at(-1)) && tellsJudgement(text).holds,
    );
    if (isJudged) return undefined;
    const [work] = note.body.work;
    const at = work ? ['work', work.id, 'progress'] : ['purposeSupport'];
    return fail('none', { day: sessionDay(note, chart) }, { at });
  },
});
