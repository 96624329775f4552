/** Where the page of a rule stands, below docs/rules: `note/goal-linked.md`. */
export const pathOfRule = (id: string): string => `${id.replace('.', '/')}.md`;

/** Where the page of a rule set stands, below docs/rules. */
export const pathOfSet = (id: string): string => `sets/${id}.md`;
