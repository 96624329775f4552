import { useId } from 'react';
import classes from './reviews.module.css';

interface CommentProps {
  readonly label: string;
  /** What it is about, for those who hear the page. */
  readonly about: string;
  readonly value: string;
  readonly wrong?: string | undefined;
  readonly onType: (words: string) => void;
}

/** Words beside an answer; the field grows with them. */
export function CommentLine({ label, about, value, wrong, onType }: CommentProps) {
  const id = useId();
  return (
    <div className={classes['comment']}>
      <label htmlFor={id} className={classes['label']}>
        {label}
        <span className="visually-hidden">: {about}</span>
      </label>
      <textarea
        id={id}
        className={classes['words']}
        rows={1}
        value={value}
        aria-invalid={wrong !== undefined}
        onChange={event => onType(event.target.value)}
      />
    </div>
  );
}
