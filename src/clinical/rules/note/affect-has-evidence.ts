import { mentalStatusArea } from '../../documents/shared-choices.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { namesFeeling } from '../../language/names-feeling.ts';
import { shortened } from '../../language/shortened.ts';
import { showsFeeling } from '../../language/shows-feeling.ts';
import { ofEach } from '../../of-each.ts';
import { perDocument } from '../../remembered.ts';
import { showsEnough } from './shows-enough.ts';
import { isTold } from './told-notes.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';

interface Asserted {
  readonly note: NoteDocument;
  /** What is asserted, and under which heading. */
  readonly affect: string;
  readonly under: string;
}

/** A mood or affect entered under mental status, and a feeling named in the observation. */
function assertedIn(note: NoteDocument): { value: Asserted; path: readonly string[] }[] {
  const { mentalStatus, observation = '' } = note.body;
  const entered = mentalStatus.flatMap(({ id, area, finding = '' }) =>
    (area === 'mood' || area === 'affect') && finding.trim() !== ''
      ? [
          {
            value: { note, affect: finding, under: mentalStatusArea[area].toLowerCase() },
            path: ['mentalStatus', id, 'finding'],
          },
        ]
      : [],
  );
  const named = namesFeeling(observation).holds
    ? [{ value: { note, affect: observation, under: 'what you saw' }, path: ['observation'] }]
    : [];
  return [...entered, ...named];
}

/** Where hardly a word stands beside the ticks, another rule says so. */
const asserted = ofEach('progress-note', (note): readonly Subject<Asserted>[] =>
  isTold(note) && showsEnough(note)
    ? assertedIn(note).map(({ value, path }) => ({
        value,
        place: { document: note.id, type: note.type, path },
      }))
    : [],
);

/** Whether a note shows any feeling: in what was seen, in what was said, in how the client responded. */
const showsAny = perDocument(({ body }: NoteDocument): boolean =>
  [
    body.observation,
    body.selfReport,
    ...body.mentalStatus.map(({ finding }) => finding),
    ...body.work.map(({ response }) => response),
  ].some(text => showsFeeling(text ?? '').holds),
);

export const affectHasEvidence = defineRule({
  id: 'note.affect-has-evidence',
  messages: {
    named:
      '“{affect}” under {under} is named on {day}; I could not find what was seen of it, or the client’s words.',
  },
  subjects: asserted,

  check({ note, affect, under }, { chart, fail }) {
    if (showsAny(note)) return undefined;
    return fail('named', { affect: shortened(affect), under, day: sessionDay(note, chart) });
  },
});
