import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const link =
  /(?<![\p{L}])(?:video\p{L}*|platform|zoom|doxy\S*|teams|webex|vsee|facetime|skype|google meet|portal|app|encrypted|secure\p{L}*|hipaa\S*|link|software|telephone|phone|call(?:ed)?)(?![\p{L}])/giu;
const places =
  "home|house|apartment|flat|kitchen|bedroom|living room|basement|garage|car|truck|van|parked|office|work|workplace|job|school|college|campus|dorm\\p{L}*|rooms?|library|hotel|motel|shelter|hospital|clinic|practice|studio|facility|porch|yard|garden|park|street|address|state|city|town|county|lot|building|center|station|table|shop|store|location|residence|mailing|[\\p{L}]+[’']s place";
const place = new RegExp(`(?<![\\p{L}])(?:${places})(?![\\p{L}])`, 'giu');
const clinician = new RegExp(
  `(?<![\\p{L}])(?:I|clinician|therapist|provider|counsel(?:or|lor)|psychologist|writer|th)(?:[’']s)?(?![\\p{L}])(?: (?:was|am|is|sat|worked|joined|connected|located|alone|stayed))*(?: location| place)?,?:? (?:(?:in|at|from|inside) )?[^.;!?]{0,25}?(?<![\\p{L}])(?:${places})(?![\\p{L}])|(?<![\\p{L}])(?:my|our|clinician[’']s|therapist[’']s|provider[’']s) (?:\\p{L}+ )?(?:office|practice|clinic|home|studio|room)(?![\\p{L}])`,
  'giu',
);
const noPicture =
  /(?<![\p{L}])(?:no (?:video|camera|internet|smartphone|computer|connection|broadband|picture|data)|without (?:video|camera|a computer|internet)|video (?:was |is )?(?:not|un\p{L}+|failed|down|off|declined|broke\p{L}*)|camera|bandwidth|prefer\p{L}*|declin\p{L}*|connection|signal|picture|reception|not able to use|cannot use|could not (?:connect|get|open|use))(?![\p{L}])/giu;

/** What the telehealth statement of a note tells: the means, both places, and why there was no picture. */
export const tellsTelehealth = {
  /** By what means they met. */
  link: (text: string): Reading => readFor(text, link),
  /** Where the clinician was. */
  clinicianPlace: (text: string): Reading => readFor(text, clinician),
  /** Where the client was: any place that is not the clinician’s. */
  clientPlace: (text: string): Reading =>
    readFor(
      text.replace(clinician, words => ' '.repeat(words.length)),
      place,
    ),
  /** Why they met without a picture. */
  noPicture: (text: string): Reading => readFor(text, noPicture),
} as const;
