import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /emergenc|crisis|danger|\b(?:911|988)\b|safety plan|connection (?:fails|drops|breaks)|dropped (?:line|call)|call(?:ed)? back|who (?:could|can) (?:come|get|be)|nearest (?:hospital|person)/giu;

/** Whether an explanation of remote sessions says what happens in an emergency. */
export const providesForEmergency = (text: string): Reading => readFor(text, pattern);
