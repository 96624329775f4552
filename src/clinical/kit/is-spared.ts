import type { AnyBody } from './document.ts';
import { isEmpty } from './empty.ts';
import type { Field } from './field.ts';

/** Whether a required answer may stay empty, since the one that does as well is given. */
export const isSpared = ({ orElse }: Field, siblings: AnyBody): boolean =>
  orElse !== undefined && !isEmpty(siblings[orElse]);
