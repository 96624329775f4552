import type { DiagnosisText, Passage } from '../reader.ts';
import type { Span } from '../reading.ts';
import { contrarySpans } from './contrary-statements.ts';
import type { FacetsTold } from './facets-told.ts';
import type { Family } from './families.ts';
import { wantedBy } from './family-fit.ts';

export interface SymptomPassages {
  /** Where facets that are asked for are named. */
  readonly speakFor: readonly Passage[];
  /** Where something is stated that speaks against it, or what is asked for is denied. */
  readonly speakAgainst: readonly Passage[];
}

/** The words that speak for a diagnosis and against it. */
export function symptomPassages(
  family: Family | undefined,
  { found }: FacetsTold,
  { symptomsText, justificationText }: DiagnosisText,
): SymptomPassages {
  const wanted = family && wantedBy(family);
  const unwanted = new Set(family?.against);
  const met = found.filter(({ facet, isDenied }) => wanted?.has(facet) && !isDenied);
  const contrary = found.filter(({ facet, isDenied }) =>
    isDenied ? wanted?.has(facet) : unwanted.has(facet),
  );
  const inSymptoms = [...contrary.map(({ span }) => span), ...contrarySpans(symptomsText)];
  return {
    speakFor: passagesAt(
      met.map(({ span }) => span),
      'symptomsText',
    ),
    speakAgainst: [
      ...passagesAt(inSymptoms, 'symptomsText'),
      ...passagesAt(contrarySpans(justificationText), 'justificationText'),
    ].slice(0, 3),
  };
}

/** The first few of some spans that do not run into each other. */
function passagesAt(spans: readonly Span[], field: string): Passage[] {
  const kept: Passage[] = [];
  for (const span of spans.toSorted(([a], [b]) => a - b))
    if (kept.length < 6 && span[0] >= (kept.at(-1)?.span[1] ?? 0)) kept.push({ field, span });
  return kept;
}
