import { useId, useState } from 'react';
import classes from './reviews.module.css';

interface CommentProps {
  readonly label: string;
  /** What it is about, for those who hear the page. */
  readonly about: string;
  readonly value: string;
  readonly wrong?: string | undefined;
  /** Whether the hands are put here when it appears. */
  readonly takesHands?: boolean;
  readonly onType: (words: string) => void;
}

/** Words beside an answer; the field grows with them. */
export function CommentLine({ label, about, value, wrong, takesHands, onType }: CommentProps) {
  const id = useId();
  return (
    <div className={classes['comment']}>
      <label htmlFor={id} className={classes['label']}>
        {label}
        <span className="visually-hidden">: {about}</span>
      </label>
      <textarea
        id={id}
        ref={area => {
          if (takesHands === true && value === '') area?.focus();
        }}
        className={classes['words']}
        rows={1}
        value={value}
        aria-invalid={wrong !== undefined}
        onChange={event => onType(event.target.value)}
      />
    </div>
  );
}

interface OnDemandProps extends Omit<CommentProps, 'label' | 'takesHands'> {
  /** Whether the answer needs its reason. */
  readonly isNeeded: boolean;
}

/** A comment that is asked for where the answer needs its reason, and can be added to any other. */
export function CommentOnDemand({ isNeeded, value, about, ...rest }: OnDemandProps) {
  const [isWanted, setWanted] = useState(false);
  if (isNeeded || isWanted || value !== '')
    return (
      <CommentLine
        {...rest}
        label={isNeeded ? 'Why' : 'Comment'}
        about={about}
        value={value}
        takesHands={isWanted && !isNeeded}
      />
    );
  return (
    <button type="button" className={classes['plan']} onClick={() => setWanted(true)}>
      Add a comment
      <span className="visually-hidden">: {about}</span>
    </button>
  );
}
