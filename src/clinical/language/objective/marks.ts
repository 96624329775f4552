/** Words by which a clause says of what time and of what size it speaks. */
export const marks: readonly (readonly [string, RegExp])[] = [
  [
    'to come',
    /\b(?:will|shall|would|'ll|gonna|goals?|targets?|aims?|objectives?|wants?|plans?|hopes?|until|by|within|be|reach|reduced?|decrease|increase)\b/i,
  ],
  [
    'now',
    /\b(?:now|currently|current|presently|present|at present|baseline|today|tonight|already|as of|so far|to date|at this (?:time|writing|point)|at the moment|these days|this (?:week|wk|month|past \w+)|still|usually|typically|at (?:intake|admission|eval\w*|screening|start|onset|move-in|referral)|on admission|intake|starting (?:point|level)|from the start)\b/i,
  ],
  [
    'then',
    /\b(?:last (?:\w+ )?(?:week|wk|month|year|session|visit|count|score|spring|summer|fall|winter|night|quarter|term|cycle|mon|tues|wednes|thurs|fri|satur|sun)\w*|past|previous(?:ly)?|since|ago|prior|recent(?:ly)?|yesterday|initial(?:ly)?|just ended|in the (?:last|past)|best so far|ever)\b/i,
  ],
  ['was', /\b(?:was|were|had|did|been|has|have|hasn'?t|used to|haven'?t|didn'?t)\b/i],
  ['is', /\b(?:is|are|am|'s|does|do|doesn'?t|don'?t|isn'?t|averag\w+|avg|running)\b/i],
  ['up down', /\b(?:up from|down from|versus|vs|compared|than|instead of)\b/i],
  [
    'bound',
    /\b(?:at least|at most|no more|or (?:more|less|fewer|under|below|lower|better|higher)|under|below|above|max|min|tops|fewer than|less than)\b|[<>≤≥]/i,
  ],
  ['never', /\b(?:none|never|no|not|zero|nobody|nothing)\b|n't\b/i],
  ['each', /\b(?:every|each|most|all|always|any|mostly|nightly|daily)\b/i],
  ['count', /\b(?:average|avg|mean|tally|log|per|about|approximately|around|roughly|count)\b/i],
];

/** The marks of what is wanted, beside which a number without them is where it begins. */
export const ofAim: ReadonlySet<string> = new Set(['to come', 'bound']);

export const marksIn = (words: string): string[] =>
  marks.flatMap(([name, pattern]) => (pattern.test(words) ? [name] : []));

const wishes =
  /\b(?:want|wanna|like to|'d like|wish|hope|need|can|could|would|will|'ll|gonna|let|stop|quit|not|be)\b/i;
const someone = /^["“”'‘]*(?:i|he|she|they|it|we|my|his|her|the|nobody|everybody|\w+s)\b/i;

/** Whether what somebody said tells how it is, or how it shall be. */
export const statesOrWishes = (said: string): 'states' | 'wishes' =>
  wishes.test(said) || !someone.test(said) ? 'wishes' : 'states';
