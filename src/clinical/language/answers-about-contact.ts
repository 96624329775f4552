const pattern =
  /\bnone\b|\b(?:has|have) no\b|\bno (?:doctor|physician|pcp|primary care)\b|declin|refus|prefers?|does not (?:want|wish)|doesn[’']t (?:want|wish)|consent|release|permission|agree/iu;

/** Whether the line on the primary care clinician tells what the client answered about contact, or that there is none. */
export const answersAboutContact = (text: string): boolean => pattern.test(text);
