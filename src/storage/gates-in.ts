const none: readonly string[] = [];

/** The ids of the rules that stop a signature, as the practice's row holds them. */
export const gatesIn = (stored: string | null): readonly string[] =>
  stored === null ? none : (JSON.parse(stored) as string[]);
