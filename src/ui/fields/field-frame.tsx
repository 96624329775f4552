import type { ReactNode } from 'react';
import type { Field } from '../../clinical/kit/field.ts';
import { isEmpty } from '../../clinical/kit/empty.ts';
import { gapsIn } from '../../clinical/kit/gaps.ts';
import { joinClasses } from '../parts/join-classes.ts';
import { FieldNotes } from './field-notes.tsx';
import classes from './field-frame.module.css';
import { controlId, helpId, labelId } from './input-props.ts';

interface FrameProps {
  readonly field: Field;
  readonly answer: unknown;
  readonly place: string;
  /** A group holds several controls under one legend; its inner controls are labelled on their own. */
  readonly isGroup?: boolean;
  /** Its name stands right above already, as the heading of the section. */
  readonly isNamedAbove?: boolean;
  /** An answer beside it does as well. */
  readonly isSpared?: boolean;
  readonly children: ReactNode;
}

/** What surrounds every input: its name, the ring that says a signature needs it, its help and its notes. */
export function FieldFrame({
  field,
  answer,
  place,
  isGroup = false,
  isNamedAbove = false,
  isSpared = false,
  children,
}: FrameProps) {
  const gaps = gapsIn(field, answer);
  const isOwed = gaps.length > 0 || (field.required === true && !isSpared && isEmpty(answer));
  const name = (
    <>
      {field.label}
      {isOwed && <span className={classes['ring']} aria-hidden="true" />}
      {isOwed && <span className="visually-hidden"> (needed to sign)</span>}
    </>
  );
  const Root = isGroup ? 'fieldset' : 'div';
  return (
    <Root
      className={joinClasses(classes['frame'], classes[field.kind])}
      data-place={place}
      data-kind={field.kind}
      {...(isGroup ? { id: controlId(place), tabIndex: -1 } : {})}
    >
      {isGroup ? (
        <legend className={isNamedAbove ? 'visually-hidden' : classes['label']} id={labelId(place)}>
          {name}
        </legend>
      ) : (
        <label
          className={isNamedAbove ? 'visually-hidden' : classes['label']}
          id={labelId(place)}
          htmlFor={controlId(place)}
        >
          {name}
        </label>
      )}
      {children}
      {field.help !== undefined && (
        <p className={classes['help']} id={helpId(place)} data-margin="help">
          {field.help}
        </p>
      )}
      <FieldNotes place={place} gaps={gaps} />
    </Root>
  );
}
