import type { Span } from '../reading.ts';

/** Statements that speak against a diagnosis whatever it is. */
const statements: readonly (readonly [string, RegExp])[] = [
  [
    'criteria only',
    /\b(?:meets?|met|fulfil\w*|satisf\w*) (?:all |full |the |dsm\S* )*criteria|\bcriteria (?:are )?met|\bcriteria [A-Z](?: through|-)|consistent with (?:the )?(?:diagnosis|dx|criteria)|symptoms? (?:persist|present|identified|endorsed)|per (?:referral|chart|screener|history)/i,
  ],
  [
    'only',
    /\b(?:only|solely|exclusively|nowhere else|never otherwise|nothing else|just (?:when|with|at|in|the)|on no other|except)\b/i,
  ],
  [
    'normal',
    /\b(?:ordinary|normal (?:reaction|grief|variation|for|ageing|aging)|anyone|everyone|everybody|as (?:do|would) (?:all|most)|age[- ]appropriate|developmentally|typical(?:ly)?|proportion\w*|understandable|realistic|expected|for (?:his|her) age)\b/i,
  ],
  [
    'well',
    /\b(?:fine|great|well|happ(?:y|ily)|cheerful\w*|enjoy\w*|content|comfortable|calm|easy|at ease|proud|fun|laugh\w*|jokes?|warm\w*|solid|steady|intact|sharp|good)\b/i,
  ],
  [
    'explained',
    /\b(?:caused by|due to|because of|explain\w*|side effects?|medication|prescribed|withdrawal|intoxicat\w*|while (?:on|using|drinking|high)|when (?:using|drinking|high)|after (?:starting|taking)|started (?:a|the|on)|dose|steroid\w*|thyroid|confirmed|biopsy|scan|endoscopy|untreated|concussion|chemo\w*|surgery|hypothyroid\w*|anemia|tumou?r|infection|diabet\w*|GERD|reflux)\b/i,
  ],
  [
    'goes with',
    /\b(?:went away|gone|clears?|cleared|vanish\w*|stopped|resolved|disappear\w*|lifts?|lifted|ends?) (?:when|with|within|after|as soon|by|once|on|in|ten|the)\b/i,
  ],
  [
    'remits',
    /\b(?:remission|stable|resolved|asymptomatic|no (?:current )?symptoms|back to (?:normal|baseline|usual)|recovered|his usual self|her usual self|none since|not since|no others)\b/i,
  ],
  [
    'once',
    /\b(?:once|one time|a single|one (?:attack|episode|time|night|evening|puff|glass|week|day)|twice)\b/i,
  ],
  [
    'before normal',
    /\b(?:never (?:before|a problem)|sunny|meticulous|straight-a|previously well|was (?:fine|well|normal)|before (?:that|it|then))\b/i,
  ],
  [
    'real',
    /\b(?:true|real|indeed|judge|police report|actual\w*|realistic|muggings?|there (?:are|is|were))\b/i,
  ],
  [
    'gain',
    /\b(?:plann\w+|premeditat\w*|for (?:money|gain|cash|rent|profit)|resells?|sells?|paid|settlement|benefits|so that (?:they|he|she)|stimulants? before|wants (?:a )?(?:note|pills?|letter)|seeks)\b/i,
  ],
  [
    'label',
    /\b(?:label\w*|diagnosis of|carries|retained|kept on|prior (?:provider|diagnos\w+)|screener|score|scale|per (?:mother|article)|read an article|calls (?:him|her)|says (?:he|she)(?:'s| is) (?:a|an|bipolar|depressed))\b/i,
  ],
  [
    'no symptom',
    /\b(?:no (?:other )?(?:symptoms?|signs?|complaints?|distress|problems?|trouble|fear|craving|compensat\w*|injur\w*)|denies (?:any )?\w+|does(?:n't| not)|is not|isn't|not|never|no)\b/i,
  ],
];

/** These are too common to be pointed at. */
const unpointed: ReadonlySet<string> = new Set(['well', 'no symptom']);

/** The names of the statements that a text makes. */
export const contraryIn = (text: string): string[] =>
  statements.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));

/** Where they stand, the first of each. */
export const contrarySpans = (text: string): Span[] =>
  statements.flatMap(([name, pattern]) => {
    const match = unpointed.has(name) ? null : pattern.exec(text);
    return match ? [[match.index, match.index + match[0].length] as const] : [];
  });
