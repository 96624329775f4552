type Span = readonly [from: number, to: number];

export interface MarkedPart {
  readonly from: number;
  readonly words: string;
  readonly isMarked: boolean;
  /** Whether it waits to be filled. */
  readonly isGap: boolean;
}

/** A text cut into parts that are marked, a gap, both or neither; spans may overlap, run past the end, or be empty. */
export function markedParts(words: string, spans: readonly Span[], gaps: readonly Span[] = []): MarkedPart[] {
  const within = (at: number): number => Math.min(Math.max(at, 0), words.length);
  const edges = new Set([0, words.length, ...[...spans, ...gaps].flatMap(span => span.map(within))]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? words.length;
    const isIn = (all: readonly Span[]) => all.some(([start, end]) => start <= from && to <= end);
    return { from, words: words.slice(from, to), isMarked: isIn(spans), isGap: isIn(gaps) };
  });
}
