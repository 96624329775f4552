type Span = readonly [from: number, to: number];

export interface MarkedPart {
  readonly from: number;
  readonly words: string;
  readonly isMarked: boolean;
}

/** A text cut into marked and unmarked parts; spans may overlap, run past the end, or be empty. */
export function markedParts(words: string, spans: readonly Span[]): MarkedPart[] {
  const within = (at: number): number => Math.min(Math.max(at, 0), words.length);
  const edges = new Set([0, words.length, ...spans.flatMap(span => span.map(within))]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? words.length;
    return {
      from,
      words: words.slice(from, to),
      isMarked: spans.some(([start, end]) => start <= from && to <= end),
    };
  });
}
