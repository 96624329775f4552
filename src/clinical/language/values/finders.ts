import * as f from './fragments.ts';
import type { ValueKind } from './value.ts';

/** How one kind of value is written. Finders are asked in order, and what one has found is not there for the next. */
export interface Finder {
  readonly kind: ValueKind;
  readonly pattern: RegExp;
}

export const finder = (kind: ValueKind, source: string, flags = 'giu'): Finder => ({
  kind,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}$.])(?:${source})(?![\\p{L}\\p{N}])`, flags),
});

const per =
  '(?:\\s?/\\s?|\\s+(?:times\\s+)?(?:per|a|an|each|every|of (?:the|each|every)|out of (?:the|each|every))\\s+(?:single )?)';
const spell = `(?:${f.dayUnit}|${f.minuteUnit}|shift|d|h|wk|mo|session|visit|trip|meal|class|cycle)`;
const orMore = '(?: or (?:more|less|fewer|under|lower|below|above|higher|better|so))?';

/** Names of questionnaires that measure without a number in their name. */
const instruments =
  'PHQ|GAD|PCL|BDI|BAI|ISI|SPIN|AUDIT|DAST|EPDS|GDS|LSAS|OCI|HAM|MADRS|Y-?BOCS|CY-?BOCS|YGTSS|EDE|EAT|ORS|SRS|OQ|CORE|PSC|SDQ|CBCL|RCADS|SCARED|SCAS|CDI|WHODAS|PEG|PSS|PSQI|ESS|C-SSRS|CAPS|DASS|QIDS|MDQ|YMRS|PANSS|CGI|GAF|CGAS|IES|WSAS|ASRS|SNAP|BASC|PDSS|PSWQ|RSES|SWLS|Vanderbilt|Conners|Beck|Rosenberg|MMSE|MoCA|CAGE|BAM|CAFAS|CANS|DERS|SUDS?|VAS|WEMWBS|DAS|CES-D';
const instrument = `(?:(?:${instruments})(?:-?[A-Z]{0,4}-?\\d{0,3}\\b)?|[A-Z]{2,6}-\\d{1,2}|K-?(?:6|10)|[A-Z]{3,6}(?= (?:score|total)))`;
const reads = '(?:of |at |to |is |was |below |under |above |over |from |<=? ?|>=? ?|≤ ?|≥ ?|= ?|@ ?)*';

/** Counts, frequencies, shares, scores and changes of them. */
export const amountFinders: readonly Finder[] = [
  finder(
    'change',
    `(?=[\\d.\\p{L}])(?<=${instrument}[\\p{L} ]{0,20}[ :,(]{1,3}(?:from )?)${f.number} (?:down |up )?(?:to|->|→) ${f.number}${orMore}`,
    'gu',
  ),
  finder(
    'change',
    `from (?:an? |about |around |roughly |over |the current |${instrument} )?(?:\\p{L}{1,9} )?${f.numbers}[^.;:\\u0001]{0,30}? (?:(?:down|up) )?(?:to|toward|towards|->|→) (?:an? |about |at most |no more than |at least |under |below |above )?(?:\\p{L}{1,9} )?${f.number}|${f.number} ((?:\\p{L}+[ /]?){1,3}?) (?:down |up )?to ${f.number}(?= \\1)|${f.number} ?(?:-+>|→|=>) ?[<>≤≥]?=? ?${f.number}`,
  ),
  finder(
    'score',
    `${instrument}(?:[- ](?:score|total|global|item|sum|rating|scale)s?)*(?:[ ,:]+${reads}${f.number}(?![/\\d])${orMore})?`,
    'gu',
  ),
  finder(
    'rating',
    `${f.number}${orMore}\\+? ?(?:/|out of) ?(?:10|100|ten)(?! (?:days|times|nights|trials|opp|turns|attempts|classes|requests|mornings|calls|meals|prompts|occasions|\\p{L}+s\\b))|${f.number}\\+? ?(?:on|\\() ?(?:a |the |her |his |our |an |in )?(?:0|1|zero|one|scale|own)[^.;]{0,24}(?:scale|\\d)\\)?|(?:scale (?:of |from )?)?\\(?(?:0|1) ?(?:-|–|to) ?(?:5|8|10|100)\\b\\)?(?: (?:scale|self[- ]rating|rating))?`,
  ),
  finder(
    'percent',
    `${f.number} ?(?:%|percent|per cent)|(?<=\\b(?:by|in|to|cut|it) )half\\b|(?:one|two|three|a)[- ](?:thirds?|quarters?|half)\\b`,
  ),
  finder(
    'share',
    `${f.numbers} ?(?:\\p{L}+ ){0,2}?(?:out )?of(?: every| each| the| her| his| their| any)?(?: last| first| next| school| work)? ${f.number}(?: \\p{L}+s\\b)?|${f.numbers} ?(?:in|/) ?${f.number}(?: (?:consecutive |school |work |planned |scheduled )?\\p{L}+s\\b)?`,
  ),
  finder(
    'frequency',
    `(?:${f.numbers}(?: ?x| times)?|once|twice|thrice|an?|every)(?: \\p{L}+){0,2}?${per}${spell}|${f.numbers} ?x(?: ?/ ?| an? | per | each )?(?:${spell})?|(?:every|each)(?: single| other)? (?:${spell}|morning|time)|once|twice|thrice|daily|nightly|weekly|monthly|hourly|every time|always`,
  ),
  finder(
    'duration',
    `(?:${f.numbers}|half an?|several|a few|a couple(?: of)?)(?: (?:full|more|consecutive|straight|whole|solid|calendar|or more|or longer))*[- ]?(?:${f.dayUnit}|${f.minuteUnit}|h|m)|an? (?:${f.dayUnit}|${f.minuteUnit})`,
  ),
  finder(
    'count',
    `[$€£] ?${f.figure}|[<>≤≥]=? ?${f.figure}${orMore}|(?<!\\b(?:no|every|each|single|last|any|this|that|which|someone|the) )${f.numbers}${orMore}`,
  ),
  finder(
    'none',
    'no(?= \\p{L}{3,})(?! (?:later|sooner|longer|more|less|fewer|higher|greater|matter|lower))|never|without|w/o|w/out|none|nobody|not (?:at all|once|even once|any(?:more)?)|free of|-free|zero',
  ),
];
