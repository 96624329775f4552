import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const change =
  'improv\\w+|stabili[sz]\\w+|stead(?:y|ies)|reduc\\w+|maintain\\w*|prevent\\w*|reliev\\w+|relief|recover\\w*|restor\\w+|regain\\w*|resum\\w+|remission|revers\\w+|resolv\\w+|lessen\\w*|' +
  'decreas\\w+|eas(?:e|es|ing)|strengthen\\w*|protect\\w*|hold(?:s|ing)?|end(?:s|ing)? (?:this|the|it|them)|turn (?:it|this)|bring\\w* \\w+|keep\\w* (?:\\w+ ){0,3}(?:safe|stable|at home|at work|in school)|' +
  'return(?:s|ing)? to|get(?:ting)? back|safe(?:ly|ty)?|teach\\w*|help\\w*|lets? \\w+|allows? \\w+';
const hope =
  '(?:is|are) (?:likely|expected) to|expect\\w*|hope[ds]? to|aims? to|so that|should (?:bring|help|lead|allow|let|be enough)|will (?:help|let|allow|bring|be)|needed (?:because|to)|' +
  'can be (?:practi[sc]ed|learn(?:ed|t)|treated|helped)|best evidence|treatment of choice|good chance|(?:is|are) working|least (?:intensive|care)';
const pattern = new RegExp(`(?<![\\p{L}])(?:${change}|${hope})(?![\\p{L}])`, 'giu');

/** Whether a text says what care is expected to better, steady or prevent. */
export const expectsBenefit = (text: string): Reading => readFor(text, pattern);
