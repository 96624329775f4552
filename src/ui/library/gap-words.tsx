import { openGaps } from '../../clinical/kit/gaps.ts';
import { markedParts } from '../form/marked-parts.ts';
import classes from './library-picker.module.css';

/** A line with its gaps set off from its words. */
export const GapWords = ({ words }: { readonly words: string }) =>
  markedParts(words, [], openGaps(words)).map(part =>
    part.isGap ? (
      <span key={part.from} className={classes['gap']}>
        {part.words}
      </span>
    ) : (
      part.words
    ),
  );
