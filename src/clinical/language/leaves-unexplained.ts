/** What someone who agrees to treatment is told, with words by which one sees that it was. */
const told: readonly (readonly [string, RegExp])[] = [
  [
    'what the treatment is',
    /treat|therap|session|work(?:s|ing)? (?:here|together)|approach|exposure|skills/iu,
  ],
  [
    'its risks',
    /risk|harder|worse|uncomfortable|unsettl|upset|distress|painful|discomfort|stir|difficult feelings|side effect|strain|downside/iu,
  ],
  [
    'other ways of getting help',
    /alternativ|other (?:kinds|ways|forms|options|treatments|approaches|help)|instead of|doing nothing|wait(?:ing)? list|medication|elsewhere|self.help/iu,
  ],
  ['fees', /fee|cost|pay(?:ment|s|er|ing)?\b|charge|bill|insur|co.?pay|price|sliding/iu],
  [
    'the limits of confidentiality',
    /confidential|privacy|private|secre|mandat|duty to (?:report|warn)|court order|danger to|who (?:may|can) (?:see|know)/iu,
  ],
  [
    'the right to refuse or to stop',
    /\brights?\b|refus|stop|withdraw|end (?:it|treatment|therapy)|revo[ck]|take back|voluntar|say no|declin/iu,
  ],
];

/**
 * What an explanation before treatment does not seem to cover; empty when it covers all of it. It looks for words only, so that what is
 * told in quite other ones is missed: good for a hint, not for a verdict.
 */
export const leavesUnexplained = (text: string): string[] =>
  told.flatMap(([what, words]) => (words.test(text) ? [] : [what]));
