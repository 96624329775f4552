import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { Decision, Passage } from '../reader.ts';
import type { DiagnosisUnit } from './candidate.ts';
import { decideByCandidates } from './decide-by-candidates.ts';
import { durationCandidates } from './duration-candidates.ts';
import type { DiagnosisModels } from './models.ts';

/** Whether it is told how long it has lasted, or since when: of the trouble itself, not of an attack, a job or a remedy. */
export function statesDuration(
  units: readonly DiagnosisUnit[],
  { lexicon, models }: { readonly lexicon: Lexicon; readonly models: DiagnosisModels },
): Decision {
  const decision = decideByCandidates(durationCandidates(units, lexicon), models.duration);
  return { ...decision, passages: asOne(decision.passages) };
}

/** “since” and “January” are one passage where nothing but a space stands between. */
function asOne(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const { field, span } of passages.toSorted((a, b) => a.span[0] - b.span[0])) {
    const last = joined.findLastIndex(each => each.field === field);
    const before = joined[last];
    if (before && span[0] - before.span[1] <= 1)
      joined[last] = { field, span: [before.span[0], Math.max(before.span[1], span[1])] };
    else joined.push({ field, span });
  }
  return joined;
}
