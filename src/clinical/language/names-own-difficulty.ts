import { namesDifficulty } from './names-difficulty.ts';
import type { Reading } from './reading.ts';

/** Words for trouble that fit anybody's record as well as this one's. */
const anybodys =
  /(?<![\p{L}])(?:(?:the|his|her|their|any|all|current|ongoing|presenting|psychiatric|mental health|overall|daily) )*(?:symptoms?|functioning|problems?|difficulties|distress|impairments?|limitations?|deteriorat\p{L}+|decompensat\p{L}+|risk|higher level|work(?:s|ed|ing)? (?:on|toward|towards))(?![\p{L}])(?! (?:with|in|at|of|like|such as|from) )/giu;

/** Whether a text names a symptom or a limitation of this very client, and not only that there are some. */
export const namesOwnDifficulty = (text: string, ownWords: readonly string[] = []): Reading =>
  namesDifficulty(
    text.replace(anybodys, words => ' '.repeat(words.length)),
    ownWords,
  );
