import type { Part } from '../learned/best-part.ts';
import type { Described } from '../learned/linear-model.ts';
import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { Outward } from '../outward/open-outward.ts';
import { readUnits } from '../text/read-unit.ts';
import { termsIn } from '../values/terms-in.ts';
import { valuedWords } from '../values/valued-words.ts';
import { valuesIn } from '../values/values-in.ts';
import { type Aim, aimOf } from './aim-of.ts';
import { clauseTraits } from './clause-traits.ts';
import { clausesIn } from './clauses-in.ts';
import { spokenIn } from './spoken-in.ts';
import { type Target, targetOf } from './target-of.ts';
import { targetTraits } from './target-traits.ts';

/** An objective as the decisions see it. */
export interface DescribedObjective {
  /** What may be a time for it. */
  readonly terms: readonly Part[];
  /** What somebody may have said. */
  readonly spoken: readonly Part[];
  /** What may tell how it stands now. */
  readonly clauses: readonly Part[];
  readonly target: Target;
  readonly aim: Aim;
  readonly whole: Described;
}

export interface Tools {
  readonly lexicon: Lexicon;
  readonly outward: Outward;
}

export function describeObjective(text: string, tools: Tools): DescribedObjective {
  const values = valuesIn(text);
  const clauses = clausesIn(text);
  const target = targetOf(clauses);
  const aim = aimOf(target, tools.outward);
  return {
    terms: readUnits(text).flatMap(unit => termsIn(text, valuedWords(unit, values), tools.lexicon)),
    spoken: spokenIn(text, tools.lexicon),
    clauses: clauseTraits(text, clauses),
    target,
    aim,
    whole: targetTraits(text, target, aim, tools),
  };
}
