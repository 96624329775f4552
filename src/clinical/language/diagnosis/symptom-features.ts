import type { Described } from '../learned/linear-model.ts';
import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { DiagnosisText, Passage } from '../reader.ts';
import type { Span } from '../reading.ts';
import { unitFeatures } from '../text/unit-features.ts';
import { diagnosisUnits, type DiagnosisUnit } from './candidate.ts';
import { facetsFound, type FacetFound } from './facets-found.ts';
import { families, familyOf, type Family } from './families.ts';
import type { Facet } from './facets.ts';
import { timesNamed } from './time-named.ts';

/** Statements that speak against a diagnosis whatever it is. */
const contrary: readonly (readonly [string, RegExp])[] = [
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

const everyFamilyFacet = new Set<Facet>(
  families.flatMap(({ core, more, against }) => [...core.flat(), ...(more?.of ?? []), ...against]),
);

export interface SymptomFeatures {
  /** Words of both texts. */
  readonly words: readonly string[];
  /** What the family of the diagnosis asks for, and what speaks against it. */
  readonly own: Described & { readonly counts: Readonly<Record<string, number>> };
  /** Where facets that are asked for are named. */
  readonly speakFor: readonly Passage[];
  /** Where something is stated that speaks against it, or what is asked for is denied. */
  readonly speakAgainst: readonly Passage[];
}

interface Told {
  readonly affirmed: ReadonlySet<Facet>;
  readonly denied: ReadonlySet<Facet>;
  readonly found: readonly FacetFound[];
}

/** What the two texts of a diagnosis are like, as far as its symptoms go. */
export function symptomFeatures(
  diagnosis: DiagnosisText,
  lexicon: Lexicon,
  units: readonly DiagnosisUnit[] = diagnosisUnits(diagnosis),
): SymptomFeatures {
  const family = familyOf(diagnosis.icd10);
  const symptoms = toldIn(diagnosis.symptomsText);
  const both = toldBy([...symptoms.found, ...toldIn(diagnosis.justificationText).found]);
  const counts: Record<string, number> = {};
  const has: string[] = [];
  if (family) {
    Object.assign(counts, prefixed('', fitOf(family, symptoms, diagnosis.symptomsText)));
    const all = fitOf(family, both, '');
    counts['all core'] = all['core'] ?? 0;
    counts['all more'] = all['more'] ?? 0;
    counts['rival'] = rivalOf(family, symptoms) - (counts['core'] ?? 0) * (counts['more'] ?? 0);
    for (const facet of family.against)
      if (both.affirmed.has(facet)) counts['against'] = (counts['against'] ?? 0) + 1;
    has.push(...timeConflicts(family, diagnosis));
  } else has.push('no family');
  const clauses = clausesOf(diagnosis.symptomsText);
  counts['length'] = Math.log1p(clauses.length);
  counts['words'] = Math.log1p(diagnosis.symptomsText.split(/\s+/).length);
  for (const [name, pattern] of contrary) {
    if (pattern.test(diagnosis.symptomsText)) has.push(`s ${name}`);
    if (pattern.test(diagnosis.justificationText)) has.push(`j ${name}`);
  }
  const negations =
    diagnosis.symptomsText.match(/\b(?:no|not|never|denies|without|none|nor|neither|\w+n't)\b/gi)?.length ??
    0;
  counts['negations'] = negations / Math.max(1, clauses.length);
  return { words: wordsOf(units, lexicon), own: { has, counts }, ...passagesOf(family, symptoms, diagnosis) };
}

function passagesOf(
  family: Family | undefined,
  { found }: Told,
  { symptomsText, justificationText }: DiagnosisText,
) {
  const wanted = new Set([...(family?.core.flat() ?? []), ...(family?.more?.of ?? [])]);
  const unwanted = new Set(family?.against ?? []);
  const at = (spans: readonly Span[], field: string): Passage[] =>
    apart(spans).map(span => ({ field, span }));
  const stated = (text: string): Span[] =>
    contrary.flatMap(([name, pattern]) => {
      const match = name === 'well' || name === 'no symptom' ? undefined : pattern.exec(text);
      return match ? [[match.index, match.index + match[0].length] as const] : [];
    });
  const denied = found.filter(
    ({ facet, isDenied }) => (wanted.has(facet) && isDenied) || (unwanted.has(facet) && !isDenied),
  );
  return {
    speakFor: at(
      found.filter(({ facet, isDenied }) => wanted.has(facet) && !isDenied).map(({ span }) => span),
      'symptomsText',
    ),
    speakAgainst: [
      ...at([...denied.map(({ span }) => span), ...stated(symptomsText)], 'symptomsText'),
      ...at(stated(justificationText), 'justificationText'),
    ].slice(0, 3),
  };
}

/** The first few of some spans that do not run into each other. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted(([a], [b]) => a - b))
    if (kept.length < 6 && span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept;
}

const prefixed = (name: string, of: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [name + key, value]));

const toldIn = (text: string): Told => toldBy(facetsFound(text, everyFamilyFacet));

function toldBy(found: readonly FacetFound[]): Told {
  const affirmed = new Set(found.filter(({ isDenied }) => !isDenied).map(({ facet }) => facet));
  const denied = new Set(
    found.filter(({ isDenied, facet }) => isDenied && !affirmed.has(facet)).map(({ facet }) => facet),
  );
  return { affirmed, denied, found };
}

const clausesOf = (text: string): string[] =>
  text.split(/[,;.!?\n]|\band\b|&|–|—/).filter(part => /\p{L}{2}/u.test(part));

function fitOf(
  { core, more }: Family,
  { affirmed, denied, found }: Told,
  text: string,
): Record<string, number> {
  const met = core.filter(group => group.some(facet => affirmed.has(facet))).length;
  const refused = core.filter(
    group => !group.some(facet => affirmed.has(facet)) && group.some(facet => denied.has(facet)),
  ).length;
  const ofMore = more ? more.of.filter(facet => affirmed.has(facet)).length : 0;
  const wanted = new Set([...core.flat(), ...(more?.of ?? [])]);
  const spans = found.filter(({ facet, isDenied }) => wanted.has(facet) && !isDenied).map(({ span }) => span);
  const fit: Record<string, number> = {
    core: met / core.length,
    'core refused': refused / core.length,
    more: more ? Math.min(1, ofMore / more.need) : met / core.length,
    'more than needed': more ? Math.min(1, Math.max(0, ofMore - more.need) / 3) : 0,
    'denied of them': [...wanted].filter(facet => denied.has(facet)).length / wanted.size,
  };
  if (text === '') return fit;
  const hits = clausesHit(text, spans);
  fit['clauses'] = Math.log1p(hits.hit);
  fit['share of clauses'] = hits.hit / Math.max(1, hits.all);
  return fit;
}

function clausesHit(text: string, spans: readonly Span[]): { readonly hit: number; readonly all: number } {
  let at = 0;
  let hit = 0;
  const clauses = clausesOf(text);
  for (const clause of clauses) {
    const from = text.indexOf(clause, at);
    at = from + clause.length;
    if (spans.some(span => span[0] < at && span[1] > from)) hit += 1;
  }
  return { hit, all: clauses.length };
}

/** How well the best other family fits. */
function rivalOf(own: Family, told: Told): number {
  return Math.max(
    ...families
      .filter(family => family !== own && family.core.length > 1)
      .map(family => {
        const { core = 0, more = 0 } = fitOf(family, told, '');
        return core * more;
      }),
  );
}

function timeConflicts({ days, ages }: Family, { symptomsText, justificationText }: DiagnosisText): string[] {
  const found: string[] = [];
  const told = [...timesNamed(justificationText), ...timesNamed(symptomsText)];
  const lengths = told.flatMap(({ kind, days: length }) =>
    (kind === 'length' || kind === 'ordinal') && length !== undefined && length >= 1 ? [length] : [],
  );
  const longest = Math.max(...lengths);
  if (days && lengths.length > 0) {
    const [least, most] = days;
    if (longest < least * 0.9)
      found.push('too short', ...(told.every(({ kind }) => kind === 'length') ? ['surely too short'] : []));
    if (most !== undefined && Math.min(...lengths) > most * 1.1) found.push('too long');
  }
  const client =
    /\b(?:age|aged|is|now|client is|he is|she is|he's|she's)[ :]+(\d{1,2})\b|\b(\d{1,2})[ -]?(?:y\/?o|yo|years?[ -]old|year-old)\b/i.exec(
      `${symptomsText} ${justificationText}`,
    );
  const age = Number(client?.[1] ?? client?.[2]);
  if (ages && age && (age < ages[0] || age > (ages[1] ?? 200))) found.push('wrong age');
  return found;
}

function wordsOf(units: readonly DiagnosisUnit[], lexicon: Lexicon): string[] {
  const found = new Set<string>();
  for (const unit of units) {
    const field = unit.field === 'symptomsText' ? 's' : 'j';
    for (const feature of unitFeatures(unit, lexicon))
      if (/^(?:w|c|f|s|l|b) /.test(feature)) found.add(`${field} ${feature}`);
  }
  return [...found];
}
