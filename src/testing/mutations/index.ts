import { assessmentMutations } from './assessment.ts';
import { diagnosisMutations } from './diagnosis.ts';
import { formulationMutations } from './formulation.ts';
import { intakeMutations } from './intake.ts';
import type { Mutation } from './mutation.ts';
import { noteContentMutations } from './note-content.ts';
import { noteServiceMutations } from './note-service.ts';
import { noteWorkMutations } from './note-work.ts';
import { planMutations } from './plan.ts';
import { planGoalMutations } from './plan-goals.ts';

/** Every way in which the clean records are broken, in the order of the standards. */
export const mutations: readonly Mutation[] = [
  ...intakeMutations,
  ...assessmentMutations,
  ...diagnosisMutations,
  ...formulationMutations,
  ...planGoalMutations,
  ...planMutations,
  ...noteServiceMutations,
  ...noteContentMutations,
  ...noteWorkMutations,
];
