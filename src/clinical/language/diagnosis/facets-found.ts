import type { Span } from '../reading.ts';
import { facetPatterns, type Facet } from './facets.ts';

/** A facet that a text names, and whether it is named as absent. */
export interface FacetFound {
  readonly facet: Facet;
  readonly span: Span;
  readonly isDenied: boolean;
}

const negator =
  /^(?:no|not|n't|never|without|denies|denied|deny|denying|neither|nor|none|absent|lacks?|lacking|isn't|wasn't|doesn't|don't|didn't|cannot|can't|hasn't|haven't|hardly|w\/o|free)$/;
const lists = /^(?:no|denies|denied|deny|denying|without|neither|nor|w\/o|never)$/;
const stops = /^(?:but|except|although|though|however|yet|still|then|because|since|when|until)$/;
const deniedAfter =
  /^[^\w.;,]*(?:(?:is|are|was|were)\s+)?(?:[:=-]\s*)?(?:no\b(?!\s+\w)|none|denied|absent|negative|wnl|within normal|intact\b|not (?:present|endorsed|reported|observed)|ok\b|"ok"|fine\b|fair\b|normal\b|good\b)/i;

/** Which facets a text names, each place once. */
export function facetsFound(text: string, wanted?: ReadonlySet<Facet>): FacetFound[] {
  const plain = text.replace(/[’‘]/g, "'");
  return [...facetPatterns].flatMap(([facet, pattern]) =>
    wanted && !wanted.has(facet)
      ? []
      : [...plain.matchAll(pattern)].map(({ index, 0: all }) => ({
          facet,
          span: [index, index + all.length] as const,
          isDenied: isDenied(plain, [index, index + all.length]),
        })),
  );
}

/** Whether a negation before the words reaches them, or one after takes them back: “no nightmares, flashbacks”, “Sleep: WNL”. */
function isDenied(text: string, [from, to]: Span): boolean {
  if (deniedAfter.test(text.slice(to, to + 24))) return true;
  const sentence =
    text
      .slice(Math.max(0, from - 160), from)
      .split(/[.;!?\n]/)
      .at(-1) ?? '';
  const parts = sentence.split(',');
  const near = wordsIn(parts.at(-1) ?? '');
  const reach = near.slice(-5);
  const last = reach.findLastIndex(word => negator.test(word));
  if (last >= 0) return !reach.slice(last).some(word => stops.test(word));
  if (parts.length < 2 || near.length > 2) return false;
  for (let nth = parts.length - 2; nth >= 0; nth -= 1) {
    const words = wordsIn(parts[nth] ?? '');
    const at = words.findIndex(word => lists.test(word));
    if (at >= 0) return words.length - at <= 4 && !words.some(word => stops.test(word));
    if (words.length > 2) return false;
  }
  return false;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\w'/]+/g) ?? [];
