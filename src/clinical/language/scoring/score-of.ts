import type { Answers } from './answers-of.ts';
import { type CaseKind, caseKinds, labelsOf } from './case-kinds.ts';
import type { CaseLabels } from './case-labels.ts';
import { type Figures, figuresOf, mean, type Tally, tallyOf } from './tally.ts';

/** A case with what was said of it and what was answered. */
export interface AnsweredCase extends CaseLabels {
  readonly kind: CaseKind;
  readonly answers: Answers;
}

export interface LabelScore extends Tally, Figures {
  readonly label: string;
}

export interface KindScore {
  readonly kind: CaseKind;
  readonly cases: number;
  /** Cases of which every label was right. */
  readonly fullyRight: number;
  /** The mean of its labels. */
  readonly balancedAccuracy: number | undefined;
  readonly labels: readonly LabelScore[];
}

export interface Score {
  readonly cases: number;
  readonly fullyRight: number;
  /** The mean of the kinds of which there are cases. */
  readonly balancedAccuracy: number | undefined;
  readonly kinds: readonly KindScore[];
}

/** How well cases were read, and of those the easy and the hard ones. */
export interface Scores {
  readonly all: Score;
  readonly easy: Score;
  readonly hard: Score;
}

export const scoresOf = (cases: readonly AnsweredCase[]): Scores => ({
  all: scoreOf(cases),
  easy: scoreOf(cases.filter(({ difficulty }) => difficulty === 'easy')),
  hard: scoreOf(cases.filter(({ difficulty }) => difficulty === 'hard')),
});

/** How well cases were read. */
export function scoreOf(cases: readonly AnsweredCase[]): Score {
  const kinds = caseKinds
    .map(kind =>
      kindScoreOf(
        kind,
        cases.filter(each => each.kind === kind),
      ),
    )
    .filter(kind => kind.cases > 0);
  return {
    cases: cases.length,
    fullyRight: cases.filter(isFullyRight).length,
    balancedAccuracy: mean(kinds.map(kind => kind.balancedAccuracy)),
    kinds,
  };
}

function kindScoreOf(kind: CaseKind, cases: readonly AnsweredCase[]): KindScore {
  const labels = labelsOf[kind].map(label => labelScoreOf(label, cases));
  return {
    kind,
    cases: cases.length,
    fullyRight: cases.filter(isFullyRight).length,
    balancedAccuracy: mean(labels.map(label => label.balancedAccuracy)),
    labels,
  };
}

function labelScoreOf(label: string, cases: readonly AnsweredCase[]): LabelScore {
  const tally = tallyOf(
    cases.map(({ labels, answers }) => ({ isSo: labels[label] === true, answer: answers[label] ?? null })),
  );
  return { label, ...tally, ...figuresOf(tally) };
}

const isFullyRight = ({ kind, labels, answers }: AnsweredCase): boolean =>
  labelsOf[kind].every(label => answers[label] === labels[label]);
