import type { TimeField } from '../../clinical/kit/field.ts';
import { asText } from '../form/as-text.ts';
import { joinClasses } from '../parts/join-classes.ts';
import { controlId, describedBy, type InputProps } from './input-props.ts';
import classes from './inputs.module.css';
import { useWriting } from './writing.ts';

/** A time of day, to the minute. */
export function TimeInput({ field, answer, place }: InputProps<TimeField>) {
  const { change } = useWriting();
  return (
    <input
      id={controlId(place)}
      className={joinClasses(classes['line'], classes['controls'], classes['time'])}
      type="time"
      value={asText(answer)}
      aria-describedby={describedBy(place, field)}
      onChange={event =>
        change({ kind: 'set', path: place.split('/'), answer: event.target.value.slice(0, 5) })
      }
    />
  );
}
