import { assessmentMutations } from './assessment.ts';
import { consentMutations } from './consent.ts';
import { diagnosisMutations } from './diagnosis.ts';
import { dischargeMutations } from './discharge.ts';
import { formulationMutations } from './formulation.ts';
import { intakeMutations } from './intake.ts';
import { measureMutations } from './measure.ts';
import type { Mutation } from './mutation.ts';
import { noteContentMutations } from './note-content.ts';
import { noteServiceMutations } from './note-service.ts';
import { noteWorkMutations } from './note-work.ts';
import { planMutations } from './plan.ts';
import { planGoalMutations } from './plan-goals.ts';
import { recordMutations } from './record.ts';
import { releaseMutations } from './release.ts';
import { reviewMutations } from './review.ts';

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
  ...measureMutations,
  ...reviewMutations,
  ...consentMutations,
  ...releaseMutations,
  ...dischargeMutations,
  ...recordMutations,
];
