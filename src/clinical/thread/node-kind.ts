import type { NodeKind } from './node.ts';

const kinds: Readonly<Record<string, NodeKind>> = {
  'intake.problems': 'problem',
  'assessment.symptoms': 'symptom',
  'assessment.impairments': 'impairment',
  'diagnosis.diagnoses': 'diagnosis',
  'diagnosis.diagnoses.criteria': 'criterion',
  formulation: 'formulation',
  'treatment-plan.goals': 'goal',
  'treatment-plan.goals.objectives': 'objective',
  'treatment-plan.goals.interventions': 'intervention',
  'progress-note': 'session',
  'progress-note.work': 'work',
  'plan-review.progress': 'review',
  'discharge-summary.goalOutcomes': 'outcome',
};

/** The kind of node that a list or document type makes (`treatment-plan.goals`), or undefined when it is none. */
export function nodeKind(target: string): NodeKind | undefined {
  if (target === 'measure' || target.startsWith('measure:')) return 'measure';
  return kinds[target];
}
