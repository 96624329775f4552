import type { Lexicon } from '../lexicon/open-lexicon.ts';
import { unitFeatures } from '../text/unit-features.ts';
import type { Candidate, DiagnosisUnit } from './candidate.ts';

/** Areas of life in which somebody functions or not. */
const areas: readonly (readonly [string, RegExp])[] = [
  [
    'work',
    /\b(?:works?|working|job|jobs|shifts?|boss|manager|supervisor|foreman|employ\w*|office|career|profession\w*|business|clients|customers?|colleagues?|coworkers?|co-workers?|promotion|hours cut|deadlines?|contracts?|license|licence|unit|route|crew|payroll|overtime|store|shop|firm|company|leave|FMLA|disability|warehouse|register|practice|meetings?|fired|hired|laid off|let go|demot\w+|warning|write-?up|written up|wrote (?:him|her|them) up|retired|resign\w*|sick days?|called? (?:in|out|off))\b/i,
  ],
  [
    'school',
    /\b(?:schools?|class(?:es|room)?|grades?|grade point|GPA|teachers?|homework|semester|college|course(?:s|work)?|exams?|tests?|thesis|university|study|studies|student|degree|suspen\w+|expel\w+|detention|probation|absen\w+|tru\w+|tardy|credits?|recess|daycare|preschool|camp|principal|tutor\w*|program|internship|practicum|Fs|Ds|scholarship)\b/i,
  ],
  [
    'home',
    /\b(?:home|house(?:hold|work)?|chores|dishes|laundry|bills?|cook\w*|clean\w*|groceries|mail|kitchen|rooms?|bed(?:room)?|bath(?:room|tub)?|tub|stove|sink|errands|shop(?:s|ping)?|yard|garden|parent(?:ing)?|kids|children|childcare|baby|pets?)\b/i,
  ],
  [
    'people',
    /\b(?:friends?|wife|husband|partner|spouse|marriage|marital|relationships?|divorc\w+|separat\w+|dat(?:e|es|ing)|famil\w+|sister|brother|daughter|son|mother|father|parents?|girlfriend|boyfriend|neighbou?rs?|socia\w+|parties|party|church|choir|team|club|league|band|wedding|birthday|visits?|visited|isolat\w+|invit\w+|sleepovers?|peers?|alone|hobb\w+|sports?|quit)\b/i,
  ],
  [
    'self',
    /\b(?:bath\w*|shower\w*|wash\w*|dress\w*|hygiene|groom\w*|meals?|teeth|medication|appointments?|self-care|drive|drives|driving|drove|bus|travel\w*|walks?|leave (?:the|her|his) (?:house|home|room|apartment)|dentist|doctor|eats?|feed\w*)\b/i,
  ],
  [
    'money',
    /\b(?:money|rent|debts?|bankrupt\w*|loans?|savings|mortgage|foreclos\w+|evict\w+|credit|income|cash|owe[sd]?|pawn\w*|fund|benefits|landlord|lease|housing|homeless|shelter|repossess\w+)\b/i,
  ],
  [
    'law',
    /\b(?:arrest\w*|police|court|jail|charge[ds]?|DUI|DWI|prison|custody|probation|warrants?|lawsuit|restraining order|CPS|legal|felony|convict\w+|sentenced|license (?:revoked|suspended))\b/i,
  ],
];

/** What is said of an area when something is lost in it. */
const effects: readonly (readonly [string, RegExp])[] = [
  [
    'lost',
    /\b(?:los[etis]\w*|lost|fired|let go|laid off|quit\w*|drop(?:s|ped|ping)?|left|leav\w+|gave up|given up|gives up|resign\w*|withdr[ae]w\w*|cancel\w*|clos(?:ed|ing)|sold|end(?:ed|s)|broke (?:up|off)|moved out|kicked (?:off|out)|put out|thrown out|turned down|passed over|stopped|cut|removed|took over|taken over|shut|folded)\b/i,
  ],
  [
    'missed',
    /\b(?:miss(?:es|ed|ing)?|late|skip\w*|absen\w+|tardy|behind|overdue|unpaid|unopened|undone|unfinished|incomplete|fail\w*|flunk\w*|called? (?:in|out|off)|sent home|no-show|falls? behind|fell behind|slip\w*)\b/i,
  ],
  [
    'penal',
    /\b(?:suspend\w*|suspension|expel\w*|warn\w*|written up|write-?up|wrote|disciplin\w*|demot\w*|evict\w*|arrest\w*|charged|revoked|probation|reprimand\w*|fined|sued|banned|barred|flagged|final notice|complain\w+|threat\w*)\b/i,
  ],
  [
    'unable',
    /\b(?:can(?:no|')t|cannot|can not|unable|could(?: not|n't)|won't|will not|no longer|hardly|barely|never|refus\w*|avoid\w*|stays? (?:in|home)|does(?:n't| not)|hasn't|has not|haven't|needs? (?:his|her|their|a|an|help|reminders?)|has to|must)\b/i,
  ],
  [
    'others do',
    /\b(?:does (?:the|all|her|his)|do the|takes? over|took over|cares? for|handles|manages|moved in|spoon|has to (?:do|be)|helps? (?:him|her|them) (?:with|to)|stays? with|instead of (?:him|her))\b/i,
  ],
  [
    'conflict',
    /\b(?:argu\w*|fights?|fought|yell\w*|snap\w*|separat\w*|divorc\w*|conflict\w*|alienat\w*|strain\w*|tension|trouble|quarrel\w*)\b/i,
  ],
];
const fine =
  /\b(?:fine|well|good|intact|full[ -]?time|no (?:problem|trouble|effect|impact|change)s?|unaffected|above average|on time|keeps? up|thriv\w+|in good order|stable|praise\w*|satisf\w*|manages? (?:well|fine)|doing (?:well|fine|ok(?:ay)?)|steady|plenty|warm|gentl[ey])\b/i;
const formula =
  /\b(?:clinically significant|significant (?:distress|impairment)|impairment|impaired|functioning|distress|daily (?:functioning|living)|quality of life|social[,/ ]+(?:and )?occupational|medical(?:ly)? necess\w+|GAF|WHODAS|moderate|marked|severe)\b/i;

/** The units, each described by its words and by the areas of life and the losses that it names. */
export function impairmentCandidates(units: readonly DiagnosisUnit[], lexicon: Lexicon): Candidate[] {
  return units.map(unit => ({
    passage: { field: unit.field, span: unit.span },
    described: { has: [...unitFeatures(unit, lexicon), ...own(unit)] },
  }));
}

function own({ text, field }: DiagnosisUnit): string[] {
  const found = [`field ${field}`];
  const named = areas.flatMap(([area, pattern]) => (pattern.test(text) ? [area] : []));
  const told = effects.flatMap(([effect, pattern]) => (pattern.test(text) ? [effect] : []));
  found.push(...named.map(area => `area ${area}`), ...told.map(effect => `effect ${effect}`));
  for (const area of named) for (const effect of told) found.push(`area ${area} ${effect}`);
  if (named.length > 0) found.push('area');
  if (told.length > 0) found.push('effect');
  if (named.length > 0 && told.length > 0) found.push('area and effect', `area and effect ${field}`);
  if (named.length > 1) found.push('areas');
  if (fine.test(text)) found.push('fine', ...(told.length === 0 ? ['only fine'] : []));
  if (formula.test(text)) found.push('formula', ...(named.length === 0 ? ['only formula'] : []));
  return found;
}
