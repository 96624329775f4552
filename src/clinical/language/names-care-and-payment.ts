const pattern =
  /\bTPO\b|treatment,? (?:and )?payment|payment,? (?:and )?(?:health ?care )?operations|health ?care operations/iu;

/** Whether the purpose of a release is treatment, payment and operations in general, and not one thing. */
export const namesCareAndPayment = (text: string): boolean => pattern.test(text);
