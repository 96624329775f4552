import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const verbs =
  'said|says|stated|reported|reports|shared|replied|answered|told|asked|noted|noticed|described|identified|named|practi[sc]ed|agreed|refused|declined|rated|became|' +
  'was able|were able|could|tried|used|did|began|started|stopped|struggled|cried|wept|laughed|smiled|sighed|relaxed|calmed|tensed|nodded|completed|demonstrated|' +
  'recogni[sz]ed|realised|realized|expressed|chose|felt|feels|looked|stayed|sat|breathed|engaged in|remained|recalled|explored|listed|wrote|drew|showed|went|came|left|found|' +
  'denied|acknowledged|admitted|resisted|hesitated|avoided|returned|kicked|chased|counted|repeated|held|took';
const pattern = new RegExp(
  `(?<![\\p{L}])(?:${verbs})(?![\\p{L}])|["“][^"“”]{3,}["”]|\\b\\d+ (?:to|of|out of) \\d+`,
  'giu',
);
const stock =
  /^(?:(?:the )?(?:client|pt|patient|ct|he|she|they)\s+)?(?:responded|engaged|participated|was|were|is|tolerated)?\s*(?:very |fairly )?(?:well|good|positive(?:ly)?|receptive|engaged|cooperative|actively|appropriately|appropriate|fine|ok(?:ay)?|the session well)(?: (?:in|to) (?:the )?(?:session|intervention|treatment))?[.!]*$/iu;

/** Whether a text says what somebody did, said or felt in answer; a stock phrase ("responded well") says nothing. */
export function tellsResponse(text: string): Reading {
  return stock.test(text.trim()) ? { holds: false, spans: [] } : readFor(text, pattern);
}
