import type { KindScore, LabelScore, Score, Scores } from '../clinical/language/scoring/score-of.ts';

const kindNames: Readonly<Record<KindScore['kind'], string>> = {
  note: 'Notes',
  objective: 'Objectives',
  goal: 'Goals',
  notePair: 'Pairs of notes',
  diagnosis: 'Diagnoses',
};

/** For people, in 80 columns. */
export function scoresAsText({ all, easy, hard }: Scores): string {
  const lines = [
    heading,
    ...all.kinds.flatMap(kind => [
      '',
      row(
        `${kindNames[kind.kind]} (${kind.cases})`,
        [],
        [undefined, undefined, decimal(kind.balancedAccuracy)],
      ),
      ...kind.labels.map(lineOf),
    ]),
    '',
    `Overall, the mean of ${all.kinds.length} ${all.kinds.length === 1 ? 'kind' : 'kinds'}: ${decimal(all.balancedAccuracy)}`,
    ...(easy.cases + hard.cases > 0 ? [`Easy: ${inShort(easy)}. Hard: ${inShort(hard)}.`] : []),
    `Fully right: ${all.fullyRight} of ${all.cases} cases (${percent(all)}).`,
    ...unanswered(all),
  ];
  return `${lines.join('\n')}\n`;
}

/** For programs. A figure that there is nothing for is null. */
export const scoresAsJson = ({ all, easy, hard }: Scores): string =>
  `${JSON.stringify({ format: 'goldthread-language-score', version: 1, ...told(all), easy: told(easy), hard: told(hard) }, null, 2)}\n`;

function told({ cases, fullyRight, balancedAccuracy, kinds }: Score): object {
  return {
    cases,
    fullyRight,
    fullyRightShare: cases === 0 ? null : rounded(fullyRight / cases),
    balancedAccuracy: rounded(balancedAccuracy),
    kinds: Object.fromEntries(
      kinds.map(({ kind, labels, ...counted }) => [
        kind,
        {
          ...counted,
          balancedAccuracy: rounded(counted.balancedAccuracy),
          labels: Object.fromEntries(labels.map(each => [each.label, toldOf(each)])),
        },
      ]),
    ),
  };
}

function toldOf(score: LabelScore): object {
  const { precision, recall, balancedAccuracy } = score;
  return {
    truePositives: score.truePositives,
    falsePositives: score.falsePositives,
    falseNegatives: score.falseNegatives,
    trueNegatives: score.trueNegatives,
    unanswered: score.unanswered,
    precision: rounded(precision),
    recall: rounded(recall),
    balancedAccuracy: rounded(balancedAccuracy),
  };
}

const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 10_000) / 10_000;

const decimal = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(3));

function row(
  name: string,
  counts: readonly (number | string)[],
  figures: readonly (string | undefined)[],
): string {
  const counted = [0, 1, 2, 3].map(nth => String(counts[nth] ?? '').padStart(6)).join('');
  return `${name.padEnd(31)}${counted}${figures.map(figure => (figure ?? '').padStart(8)).join('')}`.trimEnd();
}

const heading = row('', ['tp', 'fp', 'fn', 'tn'], ['prec', 'recall', 'bal acc']);

const lineOf = (score: LabelScore): string =>
  row(
    `  ${score.label}`,
    [score.truePositives, score.falsePositives, score.falseNegatives, score.trueNegatives],
    [decimal(score.precision), decimal(score.recall), decimal(score.balancedAccuracy)],
  );

const percent = ({ fullyRight, cases }: Score): string =>
  cases === 0 ? '–' : `${Math.round((100 * fullyRight) / cases)} %`;

const inShort = (score: Score): string =>
  `${decimal(score.balancedAccuracy)} over ${score.cases}, ${percent(score)} fully right`;

function unanswered({ kinds }: Score): string[] {
  const labels = kinds.flatMap(kind => kind.labels);
  const count = labels.reduce((sum, label) => sum + label.unanswered, 0);
  return count === 0 ? [] : [`Not answered, and counted as wrong: ${count} decisions.`];
}
