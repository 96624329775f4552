import type { DateField } from '../../clinical/kit/field.ts';
import { asText } from '../form/as-text.ts';
import { distanceWords, weekdayOf } from '../parts/day-words.ts';
import { joinClasses } from '../parts/join-classes.ts';
import { controlId, describedBy, type InputProps } from './input-props.ts';
import classes from './inputs.module.css';
import { useWriting } from './writing.ts';

/** A day from the browser's own calendar, with its weekday and distance as a check; the key T sets today. */
export function DateInput({ field, answer, place }: InputProps<DateField>) {
  const { change, today } = useWriting();
  const day = asText(answer);
  const set = (next: string) => change({ kind: 'set', path: place.split('/'), answer: next });
  return (
    <div>
      <input
        id={controlId(place)}
        className={joinClasses(classes['line'], classes['controls'], classes['date'])}
        type="date"
        max="9999-12-31"
        value={day}
        aria-describedby={describedBy(place, field)}
        onChange={event => set(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 't' || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          set(today);
        }}
      />
      {day !== '' && (
        <p className={classes['remark']}>
          {weekdayOf(day)}, {distanceWords(day, today)}
        </p>
      )}
    </div>
  );
}
