const pattern = /out[- ]of[- ]network|\boon\b|super-?\s?bill|courtesy[- ]bill/iu;

/** Whether the line about the payer says that the client claims the cost back, or we claim it as a courtesy, outside a contract. */
export const billsOutOfNetwork = (payer: string): boolean => pattern.test(payer);
