import { namesDifficulty } from './names-difficulty.ts';
import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const purpose =
  'to (?:help|let|practi[sc]e|learn|teach|build|reduce|increase|improve|strengthen|tolerate|expose|rehearse|test|find out|develop|decrease|lower|raise|work on|model|support|notice|manage)|' +
  'so that|in order to|because|works? on|worked on|working on|aim(?:ed|s|ing)?|target(?:ed|s|ing)?|goal|objective|practi[sc](?:e|es|ed|ing)|learns?|learning|rehears\\w+';
const skill =
  'toleran\\w+|tolerat\\w+|cop(?:e|es|ing)|calm\\w*|regulat\\w+|self-control|breath\\w*|skills?|turn-taking|tak\\w+ turns|wait\\w*|shar(?:e|es|ing)|losing|' +
  'eye contact|attention|focus\\w*|impulse|feelings?|emotions?|expos\\w+|assert\\w+|ask\\w* for help|problem.solving|trust|confidence|mindful\\w*|ground\\w+|behavio\\w+';
const purposeful = new RegExp(`(?<![\\p{L}])(?:${purpose})(?![\\p{L}])`, 'giu');
const skilful = new RegExp(`(?<![\\p{L}])(?:${skill})(?![\\p{L}])`, 'giu');

/** Whether a text says which behaviour something was meant to change: words of purpose together with a skill or a difficulty. */
export function statesTarget(text: string, ownWords: readonly string[] = []): Reading {
  const why = readFor(text, purposeful);
  const what = readFor(text, skilful);
  const holds = why.holds && (what.holds || namesDifficulty(text, ownWords).holds);
  return { holds, spans: holds ? [...why.spans, ...what.spans] : [] };
}
