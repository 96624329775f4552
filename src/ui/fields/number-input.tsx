import { useState } from 'react';
import type { NumberField } from '../../clinical/kit/field.ts';
import { asText } from '../form/as-text.ts';
import { readNumber } from '../form/read-number.ts';
import { joinClasses } from '../parts/join-classes.ts';
import { controlId, describedBy, type InputProps } from './input-props.ts';
import classes from './inputs.module.css';
import { useWriting } from './writing.ts';

/** A number with its unit. A text line, because a scroll wheel must never change what was written. */
export function NumberInput({ field, answer, place }: InputProps<NumberField>) {
  const { change } = useWriting();
  const [typed, setTyped] = useState<string>();
  const stored = asText(answer);
  const read = readNumber(typed ?? stored, field);
  const wrong = 'wrong' in read ? read.wrong : undefined;
  return (
    <>
      <div className={classes['withRemark']}>
        <input
          id={controlId(place)}
          className={joinClasses(classes['line'], classes['controls'], classes['number'])}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? stored}
          aria-invalid={wrong !== undefined}
          aria-describedby={`${describedBy(place, field)} wrong:${place}`}
          onChange={event => {
            setTyped(event.target.value);
            const now = readNumber(event.target.value, field);
            change({ kind: 'set', path: place.split('/'), answer: 'number' in now ? now.number : undefined });
          }}
          onBlur={() => wrong === undefined && setTyped(undefined)}
        />
        {field.unit !== undefined && <span className={classes['remark']}>{field.unit}</span>}
      </div>
      <p id={`wrong:${place}`} className={wrong === undefined ? undefined : classes['wrong']}>
        {wrong}
      </p>
    </>
  );
}
