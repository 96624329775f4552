/** The standards that no rule checks yet; a new rule takes its id out of here. */
export const notYet: readonly string[] = [];
