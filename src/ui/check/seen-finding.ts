import { valueAt } from '../../clinical/answers/value-at.ts';
import type { Finding } from '../../clinical/audit.ts';
import { documentWithId, type Chart } from '../../clinical/chart.ts';

/** A finding with the words that it points at, as they stood when it was found. */
export interface SeenFinding extends Finding {
  readonly words?: string;
}

/** What was found in a chart, with its words. */
export function seenIn(chart: Chart, finding: Finding): SeenFinding {
  const { document, path, span } = finding.place;
  const text = span && valueAt(documentWithId(chart, document)?.body ?? {}, path);
  const words = typeof text === 'string' && span ? text.slice(...span).trim() : '';
  return words === '' ? finding : { ...finding, words };
}
