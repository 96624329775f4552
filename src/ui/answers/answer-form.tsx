import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import type { Refusal } from '../../clinical/kit/result.ts';
import { addDays } from '../../clinical/time/add-days.ts';
import { Notice } from '../parts/notice.tsx';
import { TextLine } from '../parts/text-line.tsx';
import classes from './answers.module.css';
import type { SaidWords } from './use-answer.ts';

interface FormProps {
  /** What is answered. */
  readonly says: string;
  readonly today: string;
  /** About the record as a whole there is no text that could change, so the answer ends on a day. */
  readonly mustEnd: boolean;
  readonly isRunning: boolean;
  readonly refusal: Refusal | undefined;
  readonly onGive: (said: SaidWords) => void;
  readonly onClose: () => void;
}

const longest = 366;
const usual = 90;

/** Why not this time, and until when: two lines at the finding itself. */
export function AnswerForm({ says, today, mustEnd, isRunning, refusal, onGive, onClose }: FormProps) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(mustEnd ? addDays(today, usual) : '');
  const line = useRef<HTMLTextAreaElement>(null);
  useEffect(() => showWhole(line.current), []);
  const wrong = refusal?.fields ?? {};
  const give = () => onGive({ reason, ...(until === '' ? {} : { until }) });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    give();
  };
  const press = (event: KeyboardEvent) => {
    const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isSend && event.key !== 'Escape') return;
    // Around the form the same keys sign the document, or close what lies beneath.
    event.stopPropagation();
    event.preventDefault();
    if (isSend) give();
    else onClose();
  };
  return (
    <form className={classes['form']} aria-label={`Answer: ${says}`} onSubmit={submit} noValidate>
      {refusal && Object.keys(wrong).length === 0 && <Notice>{refusal.message}</Notice>}
      <div>
        <label htmlFor={id} className={classes['label']}>
          Not this time, because …
        </label>
        <textarea
          id={id}
          ref={line}
          className={classes['reason']}
          rows={3}
          value={reason}
          aria-invalid={wrong['reason'] !== undefined}
          aria-describedby={`${id}-wrong`}
          onKeyDown={press}
          onChange={event => setReason(event.target.value)}
        />
        <p id={`${id}-wrong`} className={classes['wrong']}>
          {wrong['reason'] !== undefined && `The reason ${wrong['reason']}.`}
        </p>
      </div>
      <TextLine
        label="Until"
        type="date"
        min={today}
        {...(mustEnd ? { max: addDays(today, longest) } : {})}
        value={until}
        help={
          mustEnd ? 'At most a year from today.' : 'May stay empty: it lapses when the text here changes.'
        }
        wrong={wrong['until']}
        onKeyDown={press}
        onType={setUntil}
      />
      <div className={classes['actions']}>
        <Button type="submit" size="compact-md" loading={isRunning} disabled={reason.trim() === ''}>
          Keep the answer
        </Button>
        <Button variant="subtle" size="compact-md" onClick={onClose}>
          Back
        </Button>
      </div>
    </form>
  );
}

/** Puts the hands on the line; the form comes into view whole once what stands in the margin has found its place. */
function showWhole(line: HTMLTextAreaElement | null): void {
  line?.focus();
  requestAnimationFrame(() => requestAnimationFrame(() => line?.form?.scrollIntoView({ block: 'nearest' })));
}
