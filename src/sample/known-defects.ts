/** One fault placed in a sample record on purpose, and what the check must say of it. */
export interface KnownDefect {
  readonly what: string;
  /** Each finding as `rule.id document-key`, or `rule.id episode` where it is about the episode as a whole. */
  readonly finds: readonly string[];
}

/** The faults of the sample practice by client; a client who is not named here has none. */
export const knownDefects: Readonly<Record<string, readonly KnownDefect[]>> = {};
