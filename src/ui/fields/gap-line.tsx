import { numberWords } from '../form/number-words.ts';
import { selectNextGap } from '../parts/select-gap.ts';
import classes from './gap-line.module.css';
import { controlId } from './input-props.ts';

interface GapLineProps {
  readonly place: string;
  readonly gaps: readonly string[];
}

/** How much of an answer waits to be filled in, and the way there without a key. */
export function GapLine({ place, gaps }: GapLineProps) {
  const words = numberWords(gaps.length);
  const next = () => {
    const line = document.getElementById(controlId(place));
    if (line && !selectNextGap(line)) selectNextGap(line, 0);
  };
  return (
    <p className={classes['gaps']}>
      {words.charAt(0).toUpperCase()}
      {words.slice(1)} {gaps.length === 1 ? 'gap' : 'gaps'} to fill in
      <button type="button" className={classes['next']} onClick={next}>
        Next <kbd aria-hidden="true">Tab</kbd>
        <span className="visually-hidden">gap; Tab goes there as well</span>
      </button>
    </p>
  );
}
