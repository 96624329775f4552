import { use } from 'react';
import type { ProseField } from '../../clinical/kit/field.ts';
import { asText } from '../form/as-text.ts';
import { markedParts } from '../form/marked-parts.ts';
import { controlId, describedBy, type InputProps } from './input-props.ts';
import classes from './inputs.module.css';
import { NotesContext, useWriting } from './writing.ts';

/** A page to write on: grows with its words, and underlines quietly what a note speaks of. */
export function ProseInput({ field, answer, place }: InputProps<ProseField>) {
  const { change } = useWriting();
  const spans = (use(NotesContext).get(place) ?? []).flatMap(({ span }) => (span ? [span] : []));
  const words = asText(answer);
  return (
    <div className={classes['prose']}>
      <div className={classes['mirror']} aria-hidden="true">
        {markedParts(words, spans).map(part =>
          part.isMarked ? <mark key={part.from}>{part.words}</mark> : part.words,
        )}
        {'\u200b'}
      </div>
      <textarea
        id={controlId(place)}
        rows={1}
        value={words}
        aria-describedby={describedBy(place, field)}
        onChange={event => change({ kind: 'set', path: place.split('/'), answer: event.target.value })}
      />
    </div>
  );
}
