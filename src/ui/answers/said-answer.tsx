import type { ShownAnswer } from '../../clinical/answers/finding-answer.ts';
import { giverWords, lapseWords } from './answer-words.ts';
import classes from './answers.module.css';

/** What was said to a finding, by whom, when and until when; of one that holds no more also why. */
export function SaidAnswer({ answer }: { readonly answer: ShownAnswer }) {
  if (answer.standing === 'holds')
    return (
      <div className={classes['said']}>
        <p className={classes['words']}>Not this time: {answer.reason}</p>
        <p className={classes['giver']}>{giverWords(answer)}</p>
      </div>
    );
  return (
    <div className={classes['lapsed']}>
      <p>Answered before. {lapseWords(answer)}</p>
      <p className={classes['words']}>{answer.reason}</p>
      <p className={classes['giver']}>{giverWords(answer)}</p>
    </div>
  );
}

/** A tick in place of the weight: nothing is asked of the reader here. */
export function AnsweredMark() {
  return (
    <svg className={classes['tick']} viewBox="0 0 10 10" role="img" aria-label="Answered:">
      <title>Answered</title>
      <path d="M1.5 5.5 4 8 8.5 2" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
