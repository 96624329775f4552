import type { ReactNode } from 'react';
import classes from './empty.module.css';

interface EmptyProps {
  /** What is so, as a sentence. */
  readonly says: string;
  /** What to do first. */
  readonly children?: ReactNode;
}

/** A place where nothing stands yet, and what to do first. */
export function Empty({ says, children }: EmptyProps) {
  return (
    <div className={classes['empty']}>
      <p className={classes['says']}>{says}</p>
      {children}
    </div>
  );
}
