/** The standards that no rule checks yet; a new rule takes its id out of here. */
export const notYet: readonly string[] = [
  'assessment.risk-formulated',
  'assessment.evaluation-code-supported',
  'formulation.present',
  'formulation.links-diagnosis-to-orientation',
  'formulation.states-supporting-symptoms',
  'formulation.strengths-and-responsivity',
  'formulation.approach-carried-into-plan',
  'plan.plain-and-respectful-language',
  'plan.not-canned',
  'plan.updated-on-life-change',
  'note.aggregate-elements',
  'note.not-shared-across-clients',
];
