import type { Described } from '../learned/linear-model.ts';
import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { DiagnosisText } from '../reader.ts';
import { unitFeatures } from '../text/unit-features.ts';
import { diagnosisUnits, type DiagnosisUnit } from './candidate.ts';
import { contraryIn } from './contrary-statements.ts';
import { type FacetsTold, facetsTold, toldTogether } from './facets-told.ts';
import { type Family, familyOf } from './families.ts';
import { clausesAbout, clausesIn, fitOf, rivalOf } from './family-fit.ts';
import { type SymptomPassages, symptomPassages } from './symptom-passages.ts';
import { timeConflicts } from './time-conflicts.ts';

type Counts = Readonly<Record<string, number>>;

export interface SymptomFeatures extends SymptomPassages {
  /** Words of both texts. */
  readonly words: readonly string[];
  /** What the family of the diagnosis asks for, and what speaks against it. */
  readonly own: Described & { readonly counts: Counts };
}

/** What the two texts of a diagnosis are like, as far as its symptoms go. */
export function symptomFeatures(
  diagnosis: DiagnosisText,
  lexicon: Lexicon,
  units: readonly DiagnosisUnit[] = diagnosisUnits(diagnosis),
): SymptomFeatures {
  const { icd10, symptomsText, justificationText } = diagnosis;
  const family = familyOf(icd10);
  const symptoms = facetsTold(symptomsText);
  const both = toldTogether(symptoms, facetsTold(justificationText));
  const has = [
    ...(family ? timeConflicts(family, diagnosis) : ['no family']),
    ...contraryIn(symptomsText).map(name => `s ${name}`),
    ...contraryIn(justificationText).map(name => `j ${name}`),
  ];
  const counts = {
    ...(family && fitCounts(family, { symptoms, both, symptomsText })),
    ...sizeOf(symptomsText),
  };
  return {
    words: wordsOf(units, lexicon),
    own: { has, counts },
    ...symptomPassages(family, symptoms, diagnosis),
  };
}

interface Told {
  readonly symptoms: FacetsTold;
  /** Told in either text. */
  readonly both: FacetsTold;
  readonly symptomsText: string;
}

/** How well the texts fit the family of the diagnosis, and how well another. */
function fitCounts(family: Family, { symptoms, both, symptomsText }: Told): Counts {
  const fit = fitOf(family, symptoms);
  const all = fitOf(family, both);
  return {
    ...fit,
    ...clausesAbout(family, symptoms, symptomsText),
    'all core': all.core,
    'all more': all.more,
    rival: rivalOf(family, symptoms) - fit.core * fit.more,
    against: family.against.filter(facet => both.affirmed.has(facet)).length,
  };
}

const negations = /\b(?:no|not|never|denies|without|none|nor|neither|\w+n't)\b/gi;

/** How much is told, and how much of it is denied. */
function sizeOf(text: string): Counts {
  const clauses = clausesIn(text).length;
  return {
    length: Math.log1p(clauses),
    negations: (text.match(negations)?.length ?? 0) / Math.max(1, clauses),
  };
}

function wordsOf(units: readonly DiagnosisUnit[], lexicon: Lexicon): string[] {
  const found = new Set<string>();
  for (const unit of units) {
    const field = unit.field === 'symptomsText' ? 's' : 'j';
    for (const feature of unitFeatures(unit, lexicon))
      if (/^(?:w|c|f|s|l|b) /.test(feature)) found.add(`${field} ${feature}`);
  }
  return [...found];
}
