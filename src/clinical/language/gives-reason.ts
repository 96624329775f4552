import { contentStems } from './content-stems.ts';
import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const marker =
  /(?<![\p{L}])(?:because|since|so that|in order to|to (?:help|let|learn|teach|reduce|increase|build|test|find out|give|show|practi[sc]e|expose|address|target|lower|prevent)|target(?:s|ed|ing)|aim(?:s|ed|ing) at|as (?:he|she|they))(?![\p{L}])/giu;

/** What stands for a reason and gives none. */
const stock = contentStems(
  'per treatment plan planned goal goals objective evidence based best practice clinically indicated appropriate standard protocol therapy progress',
);
/** So many words of its own make a sentence that says why. */
const enough = 3;

/** Whether a text says why something was chosen: a word of reason with a subject, or a clause with a subject of its own. */
export function givesReason(text: string): Reading {
  const own = contentStems(text).difference(stock);
  const marked = readFor(text, marker);
  return { holds: own.size >= enough || (own.size > 1 && marked.holds), spans: marked.spans };
}
