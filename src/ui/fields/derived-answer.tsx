import { asText } from '../form/as-text.ts';
import { joinClasses } from '../parts/join-classes.ts';
import { controlId, describedBy, type InputProps } from './input-props.ts';
import classes from './inputs.module.css';

/** What follows from other answers: shown as it stands now, never typed. */
export function DerivedAnswer({ field, answer, place }: InputProps) {
  return (
    <output
      id={controlId(place)}
      className={joinClasses(classes['line'], classes['controls'], classes['derived'])}
      aria-describedby={describedBy(place, field)}
    >
      {asText(answer) || 'Follows from the answers'}
    </output>
  );
}
