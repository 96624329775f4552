import classes from './tick-line.module.css';

interface TickLineProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

/** A yes or no of a small form. */
export function TickLine({ label, isOn, onTurn }: TickLineProps) {
  return (
    <label className={classes['tick']}>
      <input type="checkbox" checked={isOn} onChange={() => onTurn(!isOn)} />
      {label}
    </label>
  );
}
