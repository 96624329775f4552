import type { LinearModel } from '../learned/linear-model.ts';
import { storedModels } from '../learned/stored-model.ts';
import written from './weights.json' with { type: 'json' };

/** How words are judged one by one, and what that means for a whole text. */
export type TwoSteps = Readonly<Record<'part' | 'whole', LinearModel>>;

export type DiagnosisModels = Readonly<
  Record<'duration' | 'impairment' | 'differential' | 'symptoms', TwoSteps>
>;

/** The weights that `scripts/language/train-diagnosis.ts` learned. */
export function openModels(): DiagnosisModels {
  const file = written as Readonly<Record<keyof DiagnosisModels, unknown>>;
  return {
    duration: storedModels(file.duration, steps),
    impairment: storedModels(file.impairment, steps),
    differential: storedModels(file.differential, steps),
    symptoms: storedModels(file.symptoms, steps),
  };
}

const steps = ['part', 'whole'] as const;
