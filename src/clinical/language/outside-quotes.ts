import type { Reading, Span } from './reading.ts';
import { readFor } from './reading.ts';

const quoted = /["“„«][^"“”„«»]*["”»]/gu;

/** A reading without what stands in quotation marks: somebody's words, not the writer's. */
export function outsideQuotes(text: string, reading: Reading): Reading {
  const quotes = readFor(text, quoted).spans;
  const isQuoted = ([from, to]: Span): boolean => quotes.some(([start, end]) => start <= from && to <= end);
  const spans = reading.spans.filter(span => !isQuoted(span));
  return { holds: spans.length > 0, spans };
}
