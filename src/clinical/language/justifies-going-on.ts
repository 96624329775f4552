import { namesDifficulty } from './names-difficulty.ts';
import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const reasons =
  'because|since|as (?:he|she|they|the)|due to|owing to|after|during|while|until|although|despite|in spite of|even though|needs?|more time|only|just|first|begun|began|started|' +
  'illness|ill|sick|surgery|loss|lost|died|death|crisis|setback|moved|move|holds?|held|prevents?|protects?|without|expect\\w*|would|interrupt\\w*|break|vacation|absence|waiting|' +
  'chang\\w+|add(?:ed|s|ing)?|instead|switch\\w*|more often|less often|twice|weekly|refer\\w*|consult\\w*|new|different|next|smaller|step';
const pattern = new RegExp(`(?<![\\p{L}])(?:${reasons})(?![\\p{L}])`, 'giu');

/** Whether a text answers a standstill: it says why one goes on all the same, or what will be done differently. */
export function justifiesGoingOn(text: string): Reading {
  const reason = readFor(text, pattern);
  return reason.holds ? reason : namesDifficulty(text);
}
