import { Link } from 'wouter';
import type { KeptFinding } from '../../../clinical/reviews/checked-record.ts';
import { needsWords } from '../../../clinical/reviews/open-in-worksheet.ts';
import { findingVerdicts } from '../../../clinical/reviews/worksheet-answers.ts';
import { weightOf } from '../../check/note-of.ts';
import { RadioPills } from '../../fields/radio-pills.tsx';
import { dayWords } from '../../parts/day-words.ts';
import { WeightMark } from '../../parts/weight-mark.tsx';
import { documentAddress } from '../document-address.ts';
import { CommentOnDemand } from './comment-line.tsx';
import { PlannedCorrections } from './planned-corrections.tsx';
import classes from './reviews.module.css';
import { useWorksheetWriting } from './worksheet-writing.ts';

const options = Object.entries(findingVerdicts).map(([value, label]) => ({ value, label }));

/** One finding of the check, and what the reviewer says of it. */
export function FindingLine({ finding }: { readonly finding: KeptFinding }) {
  const { answers, open, answer } = useWorksheetWriting();
  const { key, message, remedy, label, place, answer: answered } = finding;
  const line = `findings.${key}`;
  const said = answers.findings?.find(each => each.id === key);
  const wrong = open[line] ?? open[`${line}.comment`];
  return (
    <fieldset id={line} className={classes['line']}>
      <legend className={classes['asks']}>
        <WeightMark weight={weightOf(finding)} /> {message}
      </legend>
      <p id={`${line}-help`} className={classes['quiet']}>
        {remedy}{' '}
        {place.type !== 'episode' && (
          <Link href={documentAddress(place.document, place.path.join('/'))}>{label}</Link>
        )}
      </p>
      {finding.isGone && <p className={classes['answered']}>The check finds it no more.</p>}
      {answered && (
        <p className={classes['answered']}>
          {answered.by}, {dayWords(answered.on)}: “{answered.reason}”
          {!answered.holds && ' This answer holds no more.'}
        </p>
      )}
      <RadioPills
        name={line}
        options={options}
        value={said?.verdict}
        describedBy={`${line}-help ${line}-wrong`}
        onPick={value => answer({ list: 'findings', id: key, name: 'verdict', answer: value })}
      />
      <p id={`${line}-wrong`} className={classes['wrong']}>
        {wrong !== undefined && `This line ${wrong}.`}
      </p>
      <div className={classes['more']}>
        <CommentOnDemand
          isNeeded={needsWords(said?.verdict ?? 'confirmed', answered?.holds === true)}
          about={message}
          value={said?.comment ?? ''}
          wrong={open[`${line}.comment`]}
          onType={words => answer({ list: 'findings', id: key, name: 'comment', answer: words })}
        />
        <PlannedCorrections about={`finding:${key}`} asks={message} />
      </div>
    </fieldset>
  );
}
