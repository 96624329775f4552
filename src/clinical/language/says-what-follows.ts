import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:continu\w+|adjust\w*|chang(?:e|ed|es|ing) (?:to|the|our|of)|updat\w+|agreed|decided|therefore|follows?|repeat(?:ed)?|again in|so we|we (?:will|added|moved|keep|stay|go|shall)|added|moved to|step(?:ped)? (?:up|down)|refer(?:red|ral)|stays? (?:as|with)|no change|target|goal|plan(?:ned)?|next (?:session|step|week)|more often|less often|focus)(?![\p{L}])/giu;

/** Whether a text says what follows from a result: that one goes on, changes something, or looks again. */
export const saysWhatFollows = (text: string): Reading => readFor(text, pattern);
