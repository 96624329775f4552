import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:interpret(?:er|ed|ing)|translat(?:or|ed|ing)|sign language|puppets?|sand ?tray|play (?:therapy|materials|figures)|dollhouse|toys?|communication (?:board|device)|mandated report\p{L}*|(?:child|adult) protective services|CPS|APS|reported to (?:the )?(?:state|county|hotline|authorit\p{L}+)|hotline|high (?:anxiety|reactivity)|repeated(?:ly)? (?:ask|question)\p{L}*|mistrust\p{L}*|interrupt(?:ed|ing|s)|caregivers?|parents?|guardian|custody|disagree\p{L}*|probation)(?![\p{L}])/giu;

/** Whether a text tells something that makes communication in a session harder: an interpreter or play, a report duty, a third party, mistrust. */
export const tellsHarderCommunication = (text: string): Reading => readFor(text, pattern);
