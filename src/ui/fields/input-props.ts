import type { Field } from '../../clinical/kit/field.ts';

/** What every input is given. */
export interface InputProps<F extends Field = Field> {
  readonly field: F;
  /** The stored answer; undefined when nothing was answered. */
  readonly answer: unknown;
  /** The address of the field: names and item ids joined by slashes. */
  readonly place: string;
  /** Its name stands right above already, as the heading of the section. */
  readonly isNamedAbove?: boolean;
  /** An answer beside it does as well, so a signature does not need this one. */
  readonly isSpared?: boolean;
}

/** The id of the control at a place, which links from elsewhere lead to. */
export const controlId = (place: string): string => `at:${place}`;
export const labelId = (place: string): string => `label:${place}`;
export const helpId = (place: string): string => `help:${place}`;
export const notesId = (place: string): string => `notes:${place}`;

/** Ids of the texts that describe the control at a place. */
export const describedBy = (place: string, field: Field): string =>
  field.help === undefined ? notesId(place) : `${helpId(place)} ${notesId(place)}`;
