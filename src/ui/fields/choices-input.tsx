import type { ChoicesField } from '../../clinical/kit/field.ts';
import { describedBy, type InputProps } from './input-props.ts';
import classes from './inputs.module.css';
import { useWriting } from './writing.ts';

/** Any number of choices, kept in the order of the definition. */
export function ChoicesInput({ field, answer, place }: InputProps<ChoicesField>) {
  const { change } = useWriting();
  const picked = new Set((answer ?? []) as readonly string[]);
  const toggle = (key: string) => {
    const next = picked.symmetricDifference(new Set([key]));
    const kept = Object.keys(field.options).filter(option => next.has(option));
    change({ kind: 'set', path: place.split('/'), answer: kept });
  };
  return (
    <div className={classes['pills']}>
      {Object.entries(field.options).map(([key, label]) => (
        <label key={key} className={classes['pill']}>
          <input
            type="checkbox"
            checked={picked.has(key)}
            aria-describedby={describedBy(place, field)}
            onChange={() => toggle(key)}
          />
          {picked.has(key) && (
            <span className={classes['tick']} aria-hidden="true">
              ✓
            </span>
          )}
          {label}
        </label>
      ))}
    </div>
  );
}
