import { useEffect, useId, useRef, type ComponentProps } from 'react';
import classes from './text-line.module.css';

interface TextLineProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  /** What is wrong here, as a sentence that goes on from the label. */
  readonly wrong?: string | undefined;
  /** The hands are put here when the form appears. */
  readonly isFirst?: boolean;
  readonly onType: (value: string) => void;
}

/** A labelled line of a small form. */
export function TextLine({ label, value, help, wrong, isFirst = false, onType, ...rest }: TextLineProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) input.current?.focus();
  }, [isFirst]);
  return (
    <div className={classes['field']}>
      <label className={classes['label']} htmlFor={id}>
        {label}
      </label>
      <input
        {...rest}
        ref={input}
        id={id}
        className={classes['line']}
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-help ${id}-wrong`}
        onChange={event => onType(event.target.value)}
      />
      {help !== undefined && (
        <p id={`${id}-help`} className={classes['help']}>
          {help}
        </p>
      )}
      <p id={`${id}-wrong`} className={classes['wrong']}>
        {wrong !== undefined && `${label} ${wrong}.`}
      </p>
    </div>
  );
}
