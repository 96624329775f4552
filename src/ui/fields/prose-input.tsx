import { use } from 'react';
import type { ProseField } from '../../clinical/kit/field.ts';
import { openGaps } from '../../clinical/kit/gaps.ts';
import { asText } from '../form/as-text.ts';
import { HelpingContext } from '../helps/helping.ts';
import { markedParts } from '../form/marked-parts.ts';
import { marksIn } from '../form/marks-in.ts';
import { controlId, describedBy, type InputProps } from './input-props.ts';
import classes from './inputs.module.css';
import { NotesContext, useWriting } from './writing.ts';

/** Characters above which a page keeps its height and scrolls within: to lay out a book twice at every letter would hold up the hands. */
const mostLaidOut = 30_000;

/** A page to write on: grows with its words, and underlines quietly what a note rests on and words that judge, also while letters are typed before it; gaps stand out until they are filled. */
export function ProseInput({ field, answer, place }: InputProps<ProseField>) {
  const { change } = useWriting();
  const text = asText(answer);
  const notes = use(NotesContext).get(place) ?? [];
  const judging = use(HelpingContext).words.get(place) ?? [];
  const marks = marksIn(text, [...notes, ...judging]);
  const isBook = text.length > mostLaidOut;
  return (
    <div className={classes['prose']} data-book={isBook || undefined}>
      {!isBook && (
        <div className={classes['mirror']} aria-hidden="true">
          {markedParts(text, marks, openGaps(text)).map(part =>
            part.isMarked || part.isGap ? (
              <mark
                key={part.from}
                data-from={part.from}
                data-note={part.isMarked || undefined}
                data-gap={part.isGap || undefined}
              >
                {part.words}
              </mark>
            ) : (
              part.words
            ),
          )}
          {'\u200b'}
        </div>
      )}
      <textarea
        id={controlId(place)}
        rows={isBook ? 16 : 1}
        value={text}
        aria-describedby={describedBy(place, field)}
        onChange={event => change({ kind: 'set', path: place.split('/'), answer: event.target.value })}
      />
    </div>
  );
}
