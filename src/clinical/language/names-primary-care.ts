const pattern =
  /primary care|\bPCPs?\b|physician|family (?:practice|medicine|doctor|nurse)|internal medicine|internist|p(?:a)?ediatri|general practi|\bGP\b|\bdoctor\b|\bDr\.|\bM\.?D\.?\b|nurse practitioner|medical (?:group|center|centre|practice|clinic)|health (?:service|center|centre|clinic)/iu;

/** Whether a line that names somebody may mean a doctor or practice for primary care. */
export const namesPrimaryCare = (text: string): boolean => pattern.test(text);
