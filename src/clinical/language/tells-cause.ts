import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:because|since|so that|so (?:he|she|they|it)|therefore|due to|owing to|maintain\w*|precipitat\w+|driven by|drives?|perpetuat\w+|predispos\w+|caus(?:e|es|ed|ing)|leads? to|led to|makes?|made|keeps?|kept|taught|teaches|learn(?:ed|t|s)|grew (?:out of|from)|stems? from|result\w* (?:in|from)|triggered|set off|feeds?|which (?:then|again)|each time|when(?:ever)?|in turn|became|becomes|goes back to|answers? to|protects?)(?![\p{L}])/giu;

/** Whether a text says what brings something about or keeps it going, and does not only list it. */
export const tellsCause = (text: string): Reading => readFor(text, pattern);
