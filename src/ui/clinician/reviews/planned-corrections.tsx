import { Button } from '@mantine/core';
import { useId } from 'react';
import type { PlannedCorrection } from '../../../clinical/reviews/worksheet-answers.ts';
import { SelectLine } from '../../parts/select-line.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import { CommentLine } from './comment-line.tsx';
import classes from './reviews.module.css';
import { useWorksheetWriting } from './worksheet-writing.ts';

interface PlannedProps {
  /** The line they are about. */
  readonly about: string;
  readonly asks: string;
}

/** What is to be put right about a line; it goes out with the signature. */
export function PlannedCorrections({ about, asks }: PlannedProps) {
  const { answers, plan } = useWorksheetWriting();
  const planned = (answers.corrections ?? []).filter(each => each.about === about);
  return (
    <>
      {planned.map(each => (
        <Planned key={each.id} planned={each} asks={asks} />
      ))}
      {planned.length === 0 && (
        <button type="button" className={classes['plan']} onClick={() => plan(about)}>
          Have it put right…
          <span className="visually-hidden"> {asks}</span>
        </button>
      )}
    </>
  );
}

interface OneProps {
  readonly planned: PlannedCorrection;
  readonly asks: string;
}

function Planned({ planned, asks }: OneProps) {
  const title = useId();
  const { mayCorrect, open, answer, drop } = useWorksheetWriting();
  const { id, what = '', responsible = '', dueOn = '' } = planned;
  const set = (name: string) => (value: string) =>
    answer({ list: 'corrections', id, name, answer: value === '' ? undefined : value });
  const people = Object.fromEntries([
    ['', 'Choose'],
    ...mayCorrect.map(person => [person.id, person.name] as const),
  ]) as Readonly<Record<string, string>>;
  return (
    <div id={`corrections.${id}`} className={classes['planned']} role="group" aria-labelledby={title}>
      <p id={title} className={classes['label']}>
        Corrective action
      </p>
      <CommentLine
        label="What is to be done"
        about={asks}
        value={what}
        wrong={open[`corrections.${id}.what`]}
        onType={set('what')}
      />
      <div className={classes['two']}>
        <SelectLine
          label="By whom"
          value={responsible}
          options={people}
          wrong={open[`corrections.${id}.responsible`]}
          onPick={set('responsible')}
        />
        <TextLine
          label="Due"
          type="date"
          value={dueOn}
          wrong={open[`corrections.${id}.dueOn`]}
          onType={set('dueOn')}
        />
      </div>
      <div>
        <Button variant="subtle" onClick={() => drop(id)}>
          Take it away
        </Button>
      </div>
    </div>
  );
}
