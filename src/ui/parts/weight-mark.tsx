import type { Note } from '../form/note.ts';
import classes from './weight-mark.module.css';

const words: Readonly<Record<Note['weight'], string>> = {
  must: 'Required',
  should: 'Recommended',
  perhaps: 'To consider',
};

/** How much something weighs, told by shape and word before colour: a full lozenge, an open one, a dot. */
export function WeightMark({ weight }: { readonly weight: Note['weight'] }) {
  return (
    <svg
      className={classes['mark']}
      data-weight={weight}
      viewBox="0 0 10 10"
      role="img"
      aria-label={`${words[weight]}:`}
    >
      <title>{words[weight]}</title>
      {weight === 'perhaps' ? (
        <circle cx="5" cy="5" r="2" fill="currentColor" />
      ) : (
        <path
          d="M5 0.8 9.2 5 5 9.2 0.8 5Z"
          fill={weight === 'must' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
      )}
    </svg>
  );
}
