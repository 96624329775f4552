import type { TextField } from '../../clinical/kit/field.ts';
import { asText } from '../form/as-text.ts';
import { controlId, describedBy, type InputProps } from './input-props.ts';
import classes from './inputs.module.css';
import { SuggestedText } from './suggested-text.tsx';
import { useWriting } from './writing.ts';

/** A line of text; the schema holds no more than 2,000 characters. */
export function TextInput(props: InputProps<TextField>) {
  const { change } = useWriting();
  const { field, answer, place } = props;
  if (field.suggest) return <SuggestedText {...props} source={field.suggest} />;
  return (
    <input
      id={controlId(place)}
      className={classes['line']}
      type="text"
      autoComplete="off"
      maxLength={2000}
      value={asText(answer)}
      aria-describedby={describedBy(place, field)}
      onChange={event => change({ kind: 'set', path: place.split('/'), answer: event.target.value })}
    />
  );
}
