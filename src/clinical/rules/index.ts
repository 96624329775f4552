import type { Rule } from '../kit/rule.ts';
import { goalAddressesDiagnosis } from './plan/goal-addresses-diagnosis.ts';

/** Every check there is; what each asks, why and how severely stands in `standards/` under the same id. */
export const rules: readonly Rule[] = [goalAddressesDiagnosis];
