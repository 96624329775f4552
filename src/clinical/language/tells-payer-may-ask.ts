const payer = '(?:insur\\w*|payers?|(?:health|benefit) plans?|fund)';
const asks = '(?:see|ask\\w*|request\\w*|audit\\w*|review\\w*|demand\\w*|look|read)';
const pattern = new RegExp(
  `\\b${payer}\\b[^.;]{0,60}\\b${asks}\\b|\\b(?:records?|notes?|chart)\\b[^.;]{0,60}\\b${payer}\\b`,
  'iu',
);

/** Whether an explanation tells that the payer may ask for the record. */
export const tellsPayerMayAsk = (text: string): boolean => pattern.test(text);
