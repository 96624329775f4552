/** The standards that no rule checks yet; a new rule takes its id out of here. */
export const notYet: readonly string[] = [
  'plan.plain-and-respectful-language',
  'plan.not-canned',
  'plan.updated-on-life-change',
  'note.not-shared-across-clients',
];
