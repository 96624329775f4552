import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const length =
  'extended|longer session|long session|full hour|ran (?:over|long|late)|extra (?:time|minutes)|additional (?:time|minutes)|needed (?:the|more) (?:hour|time|minutes)|could not (?:be (?:shortened|interrupted|left)|stop)|(?:double|60[- ]minute|hour[- ]long) session';
const work =
  'expos\\p{L}+|flooding|imaginal|in vivo|prolonged|emdr|reprocess\\p{L}*|desensiti[sz]\\p{L}+|trauma\\p{L}*|bls|impact statement|rescript\\p{L}+|response prevention';
const distress =
  'crisis|acute\\p{L}*|decompensat\\p{L}+|dissociat\\p{L}+|suicid\\p{L}+|safety plan\\p{L}*|ending (?:her|his|their) life|overdos\\p{L}+|self-harm\\p{L}*|panick\\p{L}*|inconsolable|de-?escalat\\p{L}+|arousal';
const others =
  'interpret(?:er|ed)|travel(?:ed|ing|led|ling)?|drove|the drive|joined (?:us|the session|for)|family (?:member|joined)|came in for|sat in';
const pattern = new RegExp(`(?<![\\p{L}])(?:${length}|${work}|${distress}|${others})(?![\\p{L}])`, 'giu');

/** Whether a text tells something for which a session may need more than the usual time: its kind of work, distress, others who joined, the way. That somebody is spoken of is no reason. */
export const tellsWhyLong = (text: string): Reading => readFor(text, pattern);
