import { type ReviewAnswer, reviewAnswers } from '../../../clinical/reviews/worksheet-answers.ts';
import type { WorksheetQuestion } from '../../../clinical/reviews/worksheet-questions.ts';
import { RadioPills } from '../../fields/radio-pills.tsx';
import { CommentOnDemand } from './comment-line.tsx';
import { PlannedCorrections } from './planned-corrections.tsx';
import classes from './reviews.module.css';
import { useWorksheetWriting } from './worksheet-writing.ts';

const options = Object.entries(reviewAnswers).map(([value, label]) => ({ value, label }));
const needsReason = (answer: ReviewAnswer | undefined): boolean => answer === 'no' || answer === 'partly';

/** One question that no program answers. */
export function QuestionLine({ question }: { readonly question: WorksheetQuestion }) {
  const { answers, open, answer } = useWorksheetWriting();
  const { id, asks, help } = question;
  const place = `questions.${id}`;
  const said = answers.questions?.find(each => each.id === id);
  const wrong = open[place] ?? open[`${place}.comment`];
  return (
    <fieldset id={place} className={classes['line']}>
      <legend className={classes['asks']}>{asks}</legend>
      <p id={`${place}-help`} className={classes['quiet']}>
        {help} <WhoAsks question={question} />
      </p>
      <RadioPills
        name={place}
        options={options}
        value={said?.answer}
        describedBy={`${place}-help ${place}-wrong`}
        onPick={value => answer({ list: 'questions', id, name: 'answer', answer: value })}
      />
      <p id={`${place}-wrong`} className={classes['wrong']}>
        {wrong !== undefined && `This line ${wrong}.`}
      </p>
      <div className={classes['more']}>
        <CommentOnDemand
          isNeeded={needsReason(said?.answer)}
          about={asks}
          value={said?.comment ?? ''}
          wrong={open[`${place}.comment`]}
          onType={words => answer({ list: 'questions', id, name: 'comment', answer: words })}
        />
        <PlannedCorrections about={`question:${id}`} asks={asks} />
      </div>
    </fieldset>
  );
}

function WhoAsks({ question: { sources, beside } }: { readonly question: WorksheetQuestion }) {
  const said = sources.map(
    ({ document, section, standing }) =>
      `${[document, section].filter(Boolean).join(', ')} (${standing === 'verified' ? 'read' : 'from memory'})`,
  );
  const names = [...said, ...beside.map(rule => `beside ${rule}`)];
  return (
    <details className={classes['who']}>
      <summary>Who asks</summary>
      {names.join('; ')}
    </details>
  );
}
