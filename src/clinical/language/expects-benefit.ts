import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const change =
  'improv\\w+|stabili[sz]\\w+|reduc\\w+|maintain\\w*|prevent\\w*|reliev\\w+|relief|recover\\w*|restor\\w+|regain\\w*|resum\\w+|remission|reverse[ds]?|lessen\\w*|' +
  'decreas\\w+|eas(?:e|es|ing)|end(?:s|ing)? (?:this|the|it|them)|turn (?:it|this)|bring\\w* (?:\\w+ )*?back|keep\\w* (?:\\w+ ){0,3}(?:safe|stable|at home|at work|in school)|' +
  '(?:is|are) (?:likely|expected) to|expected|hope[ds]? to|so that|return(?:s|ing)? to|get(?:ting)? back|can be (?:practi[sc]ed|learn(?:ed|t)|treated|helped)|help\\w*|teach\\w*|safe(?:ly|ty)?';
const pattern = new RegExp(`(?<![\\p{L}])(?:${change})(?![\\p{L}])`, 'giu');

/** Whether a text says what care is expected to better, steady or prevent. */
export const expectsBenefit = (text: string): Reading => readFor(text, pattern);
