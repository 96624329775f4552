import type { Chart, ChartDocument } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { instruments } from '../../instruments/index.ts';
import { perChart, perDocument } from '../../remembered.ts';
import type { Administration } from './administrations.ts';

/** Documents in which a result may be taken up. */
const takers = [
  'progress-note',
  'plan-review',
  'treatment-plan',
  'assessment',
  'diagnosis',
  'formulation',
  'contact-note',
  'safety-plan',
  'discharge-summary',
  'addendum',
];

/** Every answer of a body, however deep, that is written or chosen text. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const mentions = instruments.map(
  ({ id, abbreviation }) =>
    [
      id,
      new RegExp(`(?<![\\w-])${abbreviation.replaceAll('-', '[-‑ ]?').replace(/[()]/g, '\\$&')}(?!\\w)`, 'i'),
    ] as const,
);

/** Which documents a document points to, and which questionnaires its words name. */
const takenUpBy = perDocument((document: ChartDocument): ReadonlySet<string> => {
  const texts = textsIn(document.body);
  const sentences = texts.filter(text => /\s/.test(text) || text.length < 12).join('\n');
  const named = mentions.filter(([, pattern]) => pattern.test(sentences)).map(([id]) => `instrument ${id}`);
  return new Set([...texts.filter(text => text.length < 80).map(text => `document ${text}`), ...named]);
});

interface Reference {
  readonly document: ChartDocument;
  readonly on: string;
}

/** The documents that take something up, by what they point to or name. */
const byReference = perChart((chart): ReadonlyMap<string, readonly Reference[]> => {
  const found = new Map<string, Reference[]>();
  for (const document of chart.documents)
    if (takers.includes(document.type))
      for (const key of takenUpBy(document)) {
        const reference = { document, on: documentDate(document) };
        const known = found.get(key);
        if (known) known.push(reference);
        else found.set(key, [reference]);
      }
  for (const references of found.values()) references.sort((a, b) => a.on.localeCompare(b.on));
  return found;
});

/** Where in a list in order of days the first entry of a day or later stands. */
function firstSince(references: readonly Reference[], day: string): number {
  let [low, high] = [0, references.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((references[middle]?.on ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The documents of the record, dated until a day, that point to a questionnaire filled in, or name it by its abbreviation on its day
 * or later.
 */
export function referencesTo(
  { document, instrument, on }: Administration,
  chart: Chart,
  until: string,
): readonly ChartDocument[] {
  const known = byReference(chart);
  const linked = known.get(`document ${document.id}`) ?? [];
  const named = known.get(`instrument ${instrument.id}`) ?? [];
  const later = named.slice(firstSince(named, on), firstSince(named, `${until}~`));
  return [...linked.filter(one => one.on <= until), ...later].map(reference => reference.document);
}
