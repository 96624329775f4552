import { describedUnits, wholeFeatures } from '../../src/clinical/language/note/described-units.ts';
import { type NameCandidate, nameCandidates } from '../../src/clinical/language/note/name-candidates.ts';
import { goalRelatedness } from '../../src/clinical/language/note/goal-relatedness.ts';
import type { Lexicon } from '../../src/clinical/language/lexicon/open-lexicon.ts';
import { noteLabels } from '../../src/clinical/language/reader.ts';
import type { Span } from '../../src/clinical/language/reading.ts';
import { type ReadUnit, readUnits } from '../../src/clinical/language/text/read-unit.ts';
import type { NoteCase } from './training-cases.ts';
import type { LabelledUnit } from './train-network.ts';

/** A case as training needs it. */
export interface DescribedNote {
  readonly given: NoteCase;
  readonly units: readonly LabelledUnit[];
  readonly parts: readonly ReadUnit[];
  readonly whole: readonly string[];
  readonly related: Readonly<Record<string, number>>;
  /** Words that may be names; where it is known, whether they name somebody else. */
  readonly names: readonly LabelledName[];
}

export interface LabelledName extends NameCandidate {
  readonly holds: boolean | undefined;
}

/** How much a unit counts that decides a label, or might mislead about it. */
const evidenceCounts = 1.5;
const trapCounts = 2;

export function describeNoteCase(given: NoteCase, lexicon: Lexicon): DescribedNote {
  const parts = readUnits(given.text);
  const described = describedUnits(parts, lexicon);
  const spans = (words: readonly string[] = []): Span[] =>
    words.flatMap(each => {
      const at = given.text.indexOf(each);
      return at < 0 ? [] : [[at, at + each.length] as const];
    });
  const deciding = noteLabels.map(label => spans(given.evidence[label]));
  const misleading = noteLabels.map(label => spans(given.traps[label]));
  const isAnywhere = deciding.map(each => each.some(span => parts.some(part => covers(part, span))));
  const units = described.map((features, nth) => {
    const part = parts[nth];
    const holds = deciding.map(each => part !== undefined && each.some(span => covers(part, span)));
    const weights = noteLabels.map((label, at) => {
      // Where a label holds and nobody said by which words, no unit teaches anything about it.
      if (given.labels[label] === true && !isAnywhere[at]) return 0;
      if (holds[at]) return evidenceCounts;
      return part && misleading[at]?.some(span => covers(part, span)) ? trapCounts : 1;
    });
    return { features, holds, weights };
  });
  const related = goalRelatedness(parts, given, lexicon);
  const named = spans(given.evidence['thirdPartyIdentified']);
  const names = nameCandidates(parts, lexicon).map(each => ({
    ...each,
    holds: namesSomebody(each, given, named),
  }));
  return { given, units, parts, whole: wholeFeatures(described), related, names };
}

/** In a note that names somebody, a name outside the words given for it may be another one, or none: nobody said. */
function namesSomebody(
  { spans }: NameCandidate,
  given: NoteCase,
  named: readonly Span[],
): boolean | undefined {
  if (given.labels['thirdPartyIdentified'] !== true) return false;
  const isNamed = spans.some(([from, to]) => named.some(([start, end]) => from >= start && to <= end));
  return isNamed ? true : undefined;
}

/** Whether a unit and some words share more than half of the shorter of the two. */
function covers({ span: [from, to] }: ReadUnit, [start, end]: Span): boolean {
  return Math.min(to, end) - Math.max(from, start) > Math.min(to - from, end - start) / 2;
}
