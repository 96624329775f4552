/** Criteria that no program may decide, by id, each with the reason in a sentence; they are listed beside the rules. */
export const leftToPeople: Readonly<Record<string, string>> = {};
