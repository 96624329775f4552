import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { overlapOf } from '../../language/overlap-of.ts';
import { plainWords } from '../../language/plain-words.ts';
import { shinglesOf } from '../../language/shingles-of.ts';
import { shortened } from '../../language/shortened.ts';
import { wordsOf } from '../../language/words-of.ts';
import { perDocument } from '../../remembered.ts';
import { notesBefore } from './notes-before.ts';
import type { Telling } from './tellings.ts';
import { tellings } from './tellings.ts';
import { toldAgain } from './told-again.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay, treatmentNotes } from './treatment-notes.ts';

interface Told {
  /** Runs of words. */
  readonly shingles: ReadonlySet<string>;
  readonly words: number;
  /** Each text without case and signs. */
  readonly sections: readonly (Telling & { readonly plain: string; readonly words: readonly string[] })[];
}

const toldIn = perDocument((note: NoteDocument): Told => {
  const sections = tellings(note).map(telling => {
    const words = wordsOf(telling.text.toLowerCase());
    return { ...telling, words, plain: words.join(' ') };
  });
  const words = sections.flatMap(section => section.words);
  return { shingles: shinglesOf(words), words: words.length, sections };
});

/** The same response to other work: `note.response-specific` says so. */
function answersOtherWork(note: NoteDocument, path: readonly string[], earlier: readonly NoteDocument[]) {
  if (path.at(-1) !== 'response') return false;
  const done = note.body.work.find(({ id }) => id === path[1])?.done ?? '';
  return !earlier.some(({ body }) => body.work.some(one => plainWords(one.done ?? '') === plainWords(done)));
}

/** A text that stood word for word in one of the earlier notes; the reason why care is needed may stay the same. */
function repeatedSection(note: NoteDocument, earlier: readonly NoteDocument[], minWords: number) {
  for (const section of toldIn(note).sections) {
    if (section.words.length <= minWords || section.path.at(-1) === 'purposeSupport') continue;
    if (answersOtherWork(note, section.path, earlier)) continue;
    const before = earlier.findLast(one => toldIn(one).sections.some(({ plain }) => plain === section.plain));
    if (before) return { section, before };
  }
  return undefined;
}

const closest = (note: NoteDocument, earlier: readonly NoteDocument[]) =>
  earlier
    .map(before => ({ before, overlap: overlapOf(toldIn(note).shingles, toldIn(before).shingles) }))
    .toSorted((a, b) => a.overlap - b.overlap)
    .at(-1);

export const notCloned = defineRule({
  id: 'note.not-cloned',
  messages: {
    alike: 'The note of {day} has {percent} percent of its wording in common with that of {earlier}.',
    repeated: 'This text of {day} stands word for word in the note of {earlier}.',
    retold:
      'Reworded or in another order, the note of {day} seems to tell what that of {earlier} told: “{words}”.',
  },
  restsOn: { retold: 'reading' },
  parameters: z.object({ similarity: z.number(), windowNotes: z.number(), minSectionWords: z.number() }),
  subjects: treatmentNotes,

  check(note, { chart, parameters: { similarity, windowNotes, minSectionWords }, fail, read, unread }) {
    const earlier = notesBefore(note, chart, windowNotes);
    const day = sessionDay(note, chart);
    const nearest = closest(note, earlier);
    if (nearest && nearest.overlap >= similarity && toldIn(note).words > minSectionWords) {
      const { before, overlap } = nearest;
      const percent = Math.round(overlap * 100);
      const words = { day, percent, earlier: sessionDay(before, chart) };
      return fail('alike', words);
    }
    const found = repeatedSection(note, earlier, minSectionWords);
    if (found) {
      const { section, before } = found;
      return fail('repeated', { day, earlier: sessionDay(before, chart) }, { at: section.path });
    }
    const isLong = (one: NoteDocument): boolean => toldIn(one).words > minSectionWords;
    const again = isLong(note) ? toldAgain(note, earlier.filter(isLong), read) : undefined;
    if (again === 'unread') return unread();
    if (!again) return undefined;
    const { before, words, at, span } = again;
    return fail(
      'retold',
      { day, earlier: sessionDay(before, chart), words: shortened(words) },
      { at, ...(span && { span }) },
    );
  },
});
