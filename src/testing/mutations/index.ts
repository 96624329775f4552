import { assessmentMutations } from './assessment.ts';
import { intakeMutations } from './intake.ts';
import type { Mutation } from './mutation.ts';

/** Every way in which the clean records are broken, in the order of the standards. */
export const mutations: readonly Mutation[] = [...intakeMutations, ...assessmentMutations];
