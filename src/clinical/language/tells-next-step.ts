import { contentStems } from './content-stems.ts';
import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const step =
  'next|will|plans? to|follow(?:ing)?[- ]?up|referr\\w+|begin\\w*|start\\w*|introduc\\w+|practi[sc]\\w*|repeat\\w*|review\\w*|continue (?:with|to|on)|go on with|bring\\w*|try|ask\\w*|call\\w*|' +
  'write|record|track|monitor|return to|move on|prepare|add|check|invite|end(?:s|ed)?|first|again|then|from|how|what';
const pattern = new RegExp(`(?<![\\p{L}])(?:${step})(?![\\p{L}])`, 'giu');

/** What stands in every plan and names no step. */
const stock = contentStems(
  'see continue continued continuing treatment therapy session sessions plan planned same above weekly week homework assigned appointment return rtc monitor support as tbd none follow up next',
);

/** Whether a text names a step that comes next: a subject of its own; "continue treatment" and its like name none. */
export function tellsNextStep(text: string): Reading {
  const own = contentStems(text).difference(stock);
  const marked = readFor(text, pattern);
  return { holds: own.size > 1 || (own.size > 0 && marked.holds), spans: marked.spans };
}
