import type { ShownAnswer } from '../../clinical/answers/finding-answer.ts';

/** Of what the check knows and what was said here a moment ago the newer: the check reads the record again after a pause. */
export function latestAnswer(
  known: ShownAnswer | undefined,
  justSaid: ShownAnswer | undefined,
): ShownAnswer | undefined {
  if (!justSaid) return known;
  const hasArrived = known?.id === justSaid.id && (!justSaid.withdrawn || known.withdrawn !== undefined);
  return hasArrived ? known : justSaid;
}
