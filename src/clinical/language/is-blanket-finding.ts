import { plainWords } from './plain-words.ts';

const blanket =
  /^(?:(?:mse|mental status|exam(?:ination)?|all|everything|areas?|is|are|was|were|within|in|grossly|essentially|completely|the) )*(?:wnl|normal(?: limits| range)?|unremarkable|intact|ok|okay|fine|nad|no abnormalities(?: noted| seen)?|nothing remarkable|n a|na|none)(?: (?:today|overall|noted|throughout))?$/u;

/** Whether a finding only says that all is normal, and nothing of what was seen. */
export const isBlanketFinding = (text: string): boolean =>
  blanket.test(plainWords(text).replaceAll('/', ' '));
