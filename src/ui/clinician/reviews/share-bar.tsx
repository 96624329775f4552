import classes from './reviews.module.css';

interface ShareBarProps {
  readonly share: number | undefined;
  /** The same in figures: "6 of 8". */
  readonly says: string;
}

/** A share in figures, with a bar that says the same to the eye. */
export function ShareBar({ share, says }: ShareBarProps) {
  if (share === undefined) return <span className={classes['quiet']}>–</span>;
  const percent = Math.round(share * 100);
  return (
    <span className={classes['share']}>
      <span className={classes['figure']}>{percent} %</span>
      <span className={classes['quiet']}>{says}</span>
      <span className={classes['track']} aria-hidden="true">
        <span className={classes['bar']} style={{ inlineSize: `${percent}%` }} />
      </span>
    </span>
  );
}
