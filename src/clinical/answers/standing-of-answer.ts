import type { Finding } from '../audit.ts';
import type { Chart } from '../chart.ts';
import { all, documentWithId } from '../chart.ts';
import type { FindingAnswer, Lapse, ShownAnswer } from './finding-answer.ts';
import { textFingerprint } from './text-fingerprint.ts';

/** An answer as it stands today at the finding that it was given to. */
export function standingOfAnswer(answer: FindingAnswer, { place }: Finding, chart: Chart): ShownAnswer {
  const { id, reason, by, on, until, withdrawn } = answer;
  const lapsedBecause = lapseOf(answer, place.path, chart);
  return {
    id,
    reason,
    by,
    on,
    ...(until !== undefined && { until }),
    ...(withdrawn && { withdrawn: { by: withdrawn.by, on: withdrawn.on } }),
    ...(lapsedBecause ? { standing: 'lapsed', lapsedBecause } : { standing: 'holds' }),
  };
}

function lapseOf(answer: FindingAnswer, path: readonly string[], chart: Chart): Lapse | undefined {
  if (answer.withdrawn) return 'withdrawn';
  if (isTextChanged(answer, path, chart)) return 'text changed';
  return answer.until !== undefined && answer.until < chart.today ? 'time' : undefined;
}

/** A draft is written over; a signed document never changes, but a correction may say that it should read otherwise. */
function isTextChanged(answer: FindingAnswer, path: readonly string[], chart: Chart): boolean {
  const document = documentWithId(chart, answer.document ?? '');
  if (!document) return false;
  return (
    textFingerprint(document, path) !== answer.fingerprint ||
    all(chart, 'correction').some(
      each => each.status === 'signed' && each.about === document.id && each.signature.at > answer.at,
    )
  );
}
