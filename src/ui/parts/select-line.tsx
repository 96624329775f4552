import { useId } from 'react';
import classes from './text-line.module.css';

interface SelectLineProps {
  readonly label: string;
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
  readonly help?: string | undefined;
  readonly wrong?: string | undefined;
  readonly onPick: (value: string) => void;
}

/** A labelled choice of a small form. */
export function SelectLine({ label, value, options, help, wrong, onPick }: SelectLineProps) {
  const id = useId();
  return (
    <div className={classes['field']}>
      <label className={classes['label']} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={classes['line']}
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-help`}
        onChange={event => onPick(event.target.value)}
      >
        {Object.entries(options).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} className={wrong === undefined ? classes['help'] : classes['wrong']}>
        {wrong === undefined ? help : `${label} ${wrong}.`}
      </p>
    </div>
  );
}
