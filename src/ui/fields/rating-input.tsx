import { useRef, type KeyboardEvent } from 'react';
import type { RatingField } from '../../clinical/kit/field.ts';
import { asText } from '../form/as-text.ts';
import { describedBy, type InputProps } from './input-props.ts';
import classes from './inputs.module.css';
import { RadioPills } from './radio-pills.tsx';
import { useWriting } from './writing.ts';

const scale = Array.from({ length: 11 }, (_, value) => ({ value: String(value), label: String(value) }));

/** A rating from 0 to 10 by click, arrow or digit; a 0 typed right after a 1 makes 10. */
export function RatingInput({ field, answer, place }: InputProps<RatingField>) {
  const { change } = useWriting();
  const lastDigit = useRef<string>(undefined);
  const set = (rating: number | undefined) => change({ kind: 'set', path: place.split('/'), answer: rating });
  const rateByDigit = (event: KeyboardEvent) => {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const isTen = lastDigit.current === '1' && event.key === '0';
    lastDigit.current = event.key;
    const rating = isTen ? 10 : Number(event.key);
    set(rating);
    document.querySelector<HTMLInputElement>(`input[name="${place}"][value="${rating}"]`)?.focus();
  };
  return (
    <>
      <RadioPills
        name={place}
        isScale
        options={scale}
        value={answer === undefined ? undefined : asText(answer)}
        describedBy={describedBy(place, field)}
        onKeyDown={rateByDigit}
        onPick={value => set(value === undefined ? undefined : Number(value))}
      />
      {(field.low !== undefined || field.high !== undefined) && (
        <div className={classes['ends']}>
          <span>0 {field.low}</span>
          <span>10 {field.high}</span>
        </div>
      )}
    </>
  );
}
