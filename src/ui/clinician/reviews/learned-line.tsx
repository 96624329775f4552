import { CommentLine } from './comment-line.tsx';
import classes from './reviews.module.css';
import { useWorksheetWriting } from './worksheet-writing.ts';

/** What the practice should learn from it. */
export function LearnedLine() {
  const { answers, learn } = useWorksheetWriting();
  return (
    <section className={classes['group']}>
      <h2>For the practice</h2>
      <CommentLine
        label="What the practice should learn from it, training included"
        about="the review as a whole"
        value={answers.learned ?? ''}
        onType={learn}
      />
    </section>
  );
}
