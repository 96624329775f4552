import { z } from 'zod';
import { mentalStatusArea } from '../../documents/shared-choices.ts';
import { defineRule } from '../../kit/rule.ts';
import { contentStems } from '../../language/content-stems.ts';
import { wordsOf } from '../../language/words-of.ts';
import { narrativeOf } from './narrative-of.ts';
import { showsEnough } from './shows-enough.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay, treatmentNotes } from './treatment-notes.ts';

/** So few words are a tick in words ("sad", "within normal limits"). */
const tickLength = 3;

/** What was seen or said apart from the ticks. */
const shownIn = ({ body }: NoteDocument): string => [body.observation, body.selfReport].join(' ');

export const checkboxHasNarrative = defineRule({
  id: 'note.checkbox-has-narrative',
  messages: {
    onlyTicks: 'The note of {day} tells the session in {words} words; what is ticked has nothing behind it.',
    bare: '“{finding}” under {area} stands alone on {day}: I could not find what was seen or said.',
  },
  parameters: z.object({ minNarrativeWords: z.number() }),
  subjects: treatmentNotes,

  check(note, { chart, parameters: { minNarrativeWords }, fail }) {
    const day = sessionDay(note, chart);
    const { words } = narrativeOf(note);
    if (words < minNarrativeWords) return fail('onlyTicks', { day, words });

    const shown = shownIn(note);
    if (showsEnough(note)) return undefined;
    const told = contentStems(shown);
    return note.body.mentalStatus.flatMap(({ id, area, finding = '' }) => {
      const isTick = wordsOf(finding).length <= tickLength;
      if (!isTick || area === undefined || !contentStems(finding).isDisjointFrom(told)) return [];
      const said = { day, finding: finding.trim(), area: mentalStatusArea[area].toLowerCase() };
      return [fail('bare', said, { at: ['mentalStatus', id, 'finding'] })];
    });
  },
});
