const pattern =
  /self[- ]?pay|private(?:ly)?[- ]pay|pays? (?:privately|cash|out[- ]of[- ]pocket)|out[- ]of[- ]pocket|\buninsured\b|\bno insurance\b|^\s*(?:cash|private)\s*$/iu;

/** Whether the line about the payer says that the client pays alone, without any insurance. */
export const paysPrivately = (payer: string): boolean => pattern.test(payer);
