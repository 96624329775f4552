import type { Stage } from '../../clinical/kit/document.ts';

/** What the stages of the thread are called on a screen. */
export const stageWords: Readonly<Record<Stage, string>> = {
  intake: 'Intake',
  assessment: 'Assessment',
  diagnosis: 'Diagnosis',
  formulation: 'Formulation',
  plan: 'Plan',
  sessions: 'Sessions',
  review: 'Review',
  discharge: 'Discharge',
};
