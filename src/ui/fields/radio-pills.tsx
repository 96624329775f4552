import type { KeyboardEvent } from 'react';
import classes from './inputs.module.css';

export interface PillOption {
  readonly value: string;
  readonly label: string;
}

interface RadioPillsProps {
  /** The address of the field, which also keeps the radios together. */
  readonly name: string;
  readonly options: readonly PillOption[];
  readonly value: string | undefined;
  readonly describedBy: string;
  readonly isScale?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onPick: (value: string | undefined) => void;
}

/** A few choices side by side; arrows walk, a second click or Delete takes the choice back. */
export function RadioPills(props: RadioPillsProps) {
  const { name, options, value, isScale = false, onPick } = props;
  return (
    <div className={classes[isScale ? 'scale' : 'pills']}>
      {options.map(option => {
        const isPicked = option.value === value;
        return (
          <label key={option.value} className={classes['pill']}>
            <input
              type="radio"
              name={name}
              checked={isPicked}
              aria-describedby={props.describedBy}
              onChange={() => onPick(option.value)}
              onClick={() => isPicked && onPick(undefined)}
              onKeyDown={event => {
                props.onKeyDown?.(event);
                if (event.key === 'Delete' || event.key === 'Backspace') onPick(undefined);
              }}
            />
            {!isScale && isPicked && (
              <span className={classes['tick']} aria-hidden="true">
                ✓
              </span>
            )}
            {option.label}
          </label>
        );
      })}
    </div>
  );
}
