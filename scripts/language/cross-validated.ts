import type { LinearModel } from '../../src/clinical/language/learned/linear-model.ts';
import { type Example, generator, trainLinear, type Training } from './train-linear.ts';

/** One text with what there is to learn from it, and how it is decided from what was learned. */
export interface Learnable {
  readonly holds: boolean;
  /** Texts of one group are written beside each other and stay in one part. */
  readonly group: number;
  readonly examples: readonly Example[];
  readonly odds: (model: LinearModel) => number;
}

export interface Tally {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

export interface Plan extends Training {
  /** Both sides count alike, however many there are of each. */
  readonly balanced: boolean;
  /** Log-odds from which on it holds. */
  readonly from: number;
}

export function train(texts: readonly Learnable[], plan: Plan): LinearModel {
  const examples = texts.flatMap(one => one.examples);
  const { bias, weights } = trainLinear(plan.balanced ? balanced(examples) : examples, plan);
  return { bias: Number((bias - plan.from).toFixed(3)), weights };
}

const folds = 8;

/** Figures from texts that were each time left out of what was learned from, in two rounds of eight parts. */
export function crossValidated(texts: readonly Learnable[], plan: Plan): Tally {
  const tally = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const seed of [1, 2]) {
    const random = generator(seed);
    const foldOf = new Map<number, number>();
    for (const { group } of texts) if (!foldOf.has(group)) foldOf.set(group, Math.floor(random() * folds));
    for (let fold = 0; fold < folds; fold += 1) {
      const model = train(
        texts.filter(({ group }) => foldOf.get(group) !== fold),
        plan,
      );
      for (const { group, holds, odds } of texts)
        if (foldOf.get(group) === fold) tally[nameOf(holds, odds(model) > 0)] += 1;
    }
  }
  return tally;
}

const nameOf = (holds: boolean, found: boolean): keyof Tally =>
  holds ? (found ? 'tp' : 'fn') : found ? 'fp' : 'tn';

export function balanced(examples: readonly Example[]): Example[] {
  const positive = examples.filter(({ holds }) => holds).length;
  const share = (holds: boolean): number =>
    examples.length / 2 / (holds ? positive : examples.length - positive);
  return examples.map(one => ({ ...one, weight: (one.weight ?? 1) * share(one.holds) }));
}

/** One line of figures. */
export function told(name: string, { tp, fp, fn, tn }: Tally): string {
  const [recall, other] = [tp / (tp + fn), tn / (tn + fp)];
  const figures = `tp ${tp} fp ${fp} fn ${fn} tn ${tn}  precision ${(tp / (tp + fp)).toFixed(3)}  recall ${recall.toFixed(3)}`;
  return `${name.padEnd(24)} ${figures}  balanced accuracy ${((recall + other) / 2).toFixed(3)}`;
}

export const storedOf = ({ bias, weights }: LinearModel) => ({ bias, weights: Object.fromEntries(weights) });
