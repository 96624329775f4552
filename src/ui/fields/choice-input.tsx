import type { ChoiceField } from '../../clinical/kit/field.ts';
import { asText } from '../form/as-text.ts';
import { joinClasses } from '../parts/join-classes.ts';
import { controlId, describedBy, type InputProps } from './input-props.ts';
import classes from './inputs.module.css';
import { RadioPills } from './radio-pills.tsx';
import { useWriting } from './writing.ts';

const mostSideBySide = 5;

/** Few choices are seen at once, many in a list of the browser's own. */
export const isSideBySide = (field: ChoiceField): boolean =>
  Object.keys(field.options).length <= mostSideBySide;

export function ChoiceInput({ field, answer, place }: InputProps<ChoiceField>) {
  const { change } = useWriting();
  const options = Object.entries(field.options).map(([value, label]) => ({ value, label }));
  const pick = (value: string | undefined) => change({ kind: 'set', path: place.split('/'), answer: value });
  const picked = answer === undefined ? undefined : asText(answer);
  const described = describedBy(place, field);
  if (isSideBySide(field)) {
    return <RadioPills name={place} options={options} value={picked} describedBy={described} onPick={pick} />;
  }
  return (
    <select
      id={controlId(place)}
      className={joinClasses(classes['line'], classes['controls'])}
      value={picked ?? ''}
      aria-describedby={described}
      onChange={event => pick(event.target.value || undefined)}
    >
      <option value="">Choose…</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
