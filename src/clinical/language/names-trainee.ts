import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const words =
  'intern|trainee|student|practicum|extern|resident in (?:counsel(?:l)?ing|marriage)|pre-?licensed|unlicensed|provisional(?:ly licensed)?|limited permit|associate|candidate|supervisee|under supervision';
const letters =
  'AMFT|APCC|ACSW|ASW|LAMFT|LAPC|LMHCA|LMFTA|LSWAA|LSWAIC|LPC-?A|LCMHC-?A|LCSW-?A|LMFT-?A|LPCC-?T|MFT-?LP|MHC-?LP|CMHC-?LP|RMHCI|RMFTI|RCSWI|LLPC|LLMFT|LLP|LGPC|LGMFT|PLPC|PLMHP|PMHP|PLMFT|CIT|MFTI|IMF';
const pattern = new RegExp(`(?<![\\p{L}])(?:${words}|${letters})(?![\\p{L}])`, 'giu');

/**
 * Whether credentials or a role say that somebody may not yet practise alone. Letters that mean one thing in one state and another in the
 * next (LMSW, LSW, LPC) say nothing here.
 */
export const namesTrainee = (credentials: string): Reading => readFor(credentials, pattern);
