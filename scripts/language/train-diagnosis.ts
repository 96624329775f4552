// node scripts/language/train-diagnosis.ts [labelled file to check]: learns to read diagnoses from our own cases, tells cross-validated figures and writes the weights beside the functions.
import { writeFileSync } from 'node:fs';
import { type Candidate, diagnosisUnits } from '../../src/clinical/language/diagnosis/candidate.ts';
import { ranked, wholeOf } from '../../src/clinical/language/diagnosis/decide-by-candidates.ts';
import { differentialCandidates } from '../../src/clinical/language/diagnosis/differential-candidates.ts';
import { durationCandidates } from '../../src/clinical/language/diagnosis/duration-candidates.ts';
import { impairmentCandidates } from '../../src/clinical/language/diagnosis/impairment-candidates.ts';
import type { TwoSteps } from '../../src/clinical/language/diagnosis/models.ts';
import { symptomFeatures } from '../../src/clinical/language/diagnosis/symptom-features.ts';
import { oddsOfWords, withWords } from '../../src/clinical/language/diagnosis/symptoms-support.ts';
import {
  type Described,
  type LinearModel,
  logOdds,
} from '../../src/clinical/language/learned/linear-model.ts';
import type { Passage } from '../../src/clinical/language/reader.ts';
import {
  casesIn,
  type DiagnosisCase,
  type DiagnosisLabel,
  languageFile,
  lexiconOfFiles,
  ownCases,
} from './diagnosis-cases.ts';
import { type Example, trainLinear, type Training } from './train-linear.ts';

const lexicon = lexiconOfFiles();
const cases = ownCases();
const check = process.argv[2] ? casesIn(process.argv[2]) : [];
const folds = 10;

interface Taught {
  readonly case: DiagnosisCase;
  /** Learns the first step from these. */
  readonly parts: readonly Example[];
  /** What the second step sees, given the first. */
  readonly whole: (part: LinearModel) => Described;
}
interface Lesson {
  readonly name: string;
  readonly label: DiagnosisLabel;
  readonly first: Training;
  readonly second: Training;
  readonly of: (one: DiagnosisCase) => Taught;
}

const lessonOf = (
  name: string,
  label: DiagnosisLabel,
  first: Training,
  candidatesOf: (one: DiagnosisCase) => Candidate[],
): Lesson => ({
  name,
  label,
  first,
  second: { rounds: 60, shrink: 1e-3, least: 1 },
  of: one => {
    const candidates = candidatesOf(one);
    return {
      case: one,
      parts: examplesOf(one, label, candidates),
      whole: part => wholeOf(ranked(candidates, { part }).map(({ odds }) => odds)),
    };
  },
});

const lessons: readonly Lesson[] = [
  lessonOf('duration', 'durationStated', { rounds: 30, shrink: 1e-1, least: 3 }, one =>
    durationCandidates(diagnosisUnits(one), lexicon),
  ),
  lessonOf('impairment', 'impairmentStated', { rounds: 30, shrink: 1e-3, least: 3 }, one =>
    impairmentCandidates(diagnosisUnits(one), lexicon),
  ),
  lessonOf('differential', 'differentialConsidered', { rounds: 30, shrink: 1e-3, least: 5 }, one =>
    differentialCandidates(diagnosisUnits(one), { name: one.name, lexicon }),
  ),
  {
    name: 'symptoms',
    label: 'symptomsSupportDiagnosis',
    first: { rounds: 30, shrink: 3e-2, least: 3 },
    second: { rounds: 60, shrink: 1e-2, least: 2 },
    of: one => {
      const features = symptomFeatures(one, lexicon);
      return {
        case: one,
        parts: [{ has: features.words, holds: one.labels.symptomsSupportDiagnosis }],
        whole: part => withWords(features, oddsOfWords(features, part)),
      };
    },
  },
];

const models = Object.fromEntries(
  lessons.map(lesson => {
    const taught = cases.map(lesson.of);
    tell(`${lesson.label}, own cases, cross-validated`, crossValidated(lesson, taught));
    const model = learn(lesson, taught);
    if (check.length > 0)
      tell(
        '  not trained on',
        check
          .map(lesson.of)
          .map(one => ({ holds: one.case.labels[lesson.label], odds: oddsOf(model, one), id: one.case.id })),
      );
    return [lesson.name, { part: written(model.part), whole: written(model.whole) }];
  }),
);
writeFileSync(languageFile('diagnosis/weights.json'), `${JSON.stringify(models, undefined, 2)}\n`);

function overlap(one: Passage, field: string, [from, to]: readonly [number, number]): boolean {
  return one.field === field && one.span[0] < to && from < one.span[1];
}

/** A candidate is an example for the label where it lies in the evidence, and against it where the label is false; what else stands in a true case counts less. */
function examplesOf(one: DiagnosisCase, label: DiagnosisLabel, candidates: readonly Candidate[]): Example[] {
  const lies = (passage: Passage, quotes: readonly string[] = []): boolean =>
    (['symptomsText', 'justificationText'] as const).some(field =>
      quotes.some(quote => {
        const at = one[field].indexOf(quote);
        return at >= 0 && overlap(passage, field, [at, at + quote.length]);
      }),
    );
  return candidates.map(({ passage, described }) => {
    const isEvidence = one.labels[label] && lies(passage, one.evidence?.[label]);
    const isTrap = lies(passage, one.traps?.[label]);
    return {
      ...described,
      holds: isEvidence,
      weight: isEvidence ? 1 : one.labels[label] ? 0.4 : isTrap ? 1.5 : 1,
    };
  });
}

function parts(lesson: Lesson, taught: readonly Taught[]): LinearModel {
  return trainLinear(
    taught.flatMap(one => one.parts),
    lesson.first,
  );
}

/** The second step learns from what the first says of cases that it has not seen. Both sides of a label count alike. */
function learn(lesson: Lesson, taught: readonly Taught[]): TwoSteps {
  const seen = unseen(taught, 5).flatMap(({ rest, left }) => {
    const part = parts(lesson, rest);
    return left.map(one => ({ ...one.whole(part), holds: one.case.labels[lesson.label] }));
  });
  const share = seen.filter(({ holds }) => holds).length / seen.length;
  const whole = trainLinear(
    seen.map(one => ({ ...one, weight: 0.5 / (one.holds ? share : 1 - share) })),
    lesson.second,
  );
  return { part: parts(lesson, taught), whole };
}

function unseen(taught: readonly Taught[], times: number) {
  return Array.from({ length: times }, (_, fold) => ({
    rest: taught.filter((_one, nth) => nth % times !== fold),
    left: taught.filter((_one, nth) => nth % times === fold),
  }));
}

function oddsOf({ part, whole }: TwoSteps, one: Taught): number {
  return logOdds(whole, one.whole(part));
}

function crossValidated(lesson: Lesson, taught: readonly Taught[]) {
  return unseen(taught, folds).flatMap(({ rest, left }) => {
    const model = learn(lesson, rest);
    return left.map(one => ({
      holds: one.case.labels[lesson.label],
      odds: oddsOf(model, one),
      id: one.case.id,
    }));
  });
}

interface Answer {
  readonly holds: boolean;
  readonly odds: number;
  readonly id: string;
}

function tell(name: string, answers: readonly Answer[]): void {
  const count = (holds: boolean, found: boolean): number =>
    answers.filter(one => one.holds === holds && one.odds > 0 === found).length;
  const [tp, fp, fn, tn] = [count(true, true), count(false, true), count(true, false), count(false, false)];
  const told = (share: number): string => share.toFixed(3);
  console.log(
    `${name}: tp ${tp} fp ${fp} fn ${fn} tn ${tn}, precision ${told(tp / (tp + fp))}, recall ${told(tp / (tp + fn))}, balanced accuracy ${told((tp / (tp + fn) + tn / (tn + fp)) / 2)}`,
  );
  if (process.env['WRONG'])
    for (const { id, holds, odds } of answers)
      if (odds > 0 !== holds) console.log(`    ${id} ${holds} ${odds.toFixed(2)}`);
}

function written({ bias, weights }: LinearModel) {
  return { bias, weights: Object.fromEntries([...weights].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
