import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';
import { sentencesOf } from './sentences-of.ts';

const media =
  'movies?|films?|videos?|television|tv|(?:tv )?shows?|youtube|netflix|disney|documentar(?:y|ies)|cartoons?|clips?|dvds?|episodes?|anime';
const watching = new RegExp(
  `(?<![\\p{L}])(?:watch(?:ed|es|ing)?|view(?:ed|ing)|saw|show(?:ed|n|ing)) (?:[\\p{L}’'-]+ ){0,6}?(?:${media})(?![\\p{L}])`,
  'giu',
);
const active =
  /(?<![\p{L}])(?:discuss\w*|role-?play\w*|paus\w+|stopp\w+|identif\w+|practi[sc]\w+|nam(?:ed|ing)|compar\w+|talk\w+ (?:about|through)|linked|related|rehears\w+|point\w+ out|process\w+|connect\w+|tried|applied|wrote|rated|asked|challeng\w+)(?![\p{L}])/giu;

/** Whether a text tells of watching film or television and of nothing done with it; the spans are the watching. */
export function watchesMediaOnly(text: string): Reading {
  const watched = readFor(text, watching);
  const isWorkedWith = sentencesOf(text).some(sentence => readFor(sentence.text, active).holds);
  return watched.holds && !isWorkedWith ? watched : { holds: false, spans: [] };
}
