/** How sure a reading has to be before a rule speaks by it. */
export const bars = {
  /** That a whole note does not tell something. The reader is made for whole notes. */
  note: 0.7,
  /** That some fields by themselves do not tell something although their words, at first sight, do: of a few words it doubts more than it should. */
  alone: 0.95,
  /** That fields tell something although their words, at first sight, do not. */
  found: 0.8,
} as const;
