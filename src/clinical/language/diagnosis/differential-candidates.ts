import type { Lexicon } from '../lexicon/open-lexicon.ts';
import { unitFeatures } from '../text/unit-features.ts';
import type { Candidate, DiagnosisUnit } from './candidate.ts';

/** Disorders of the mind, as notes name them. */
const disorders =
  /\b(?:[a-z]*(?:depress\w+|bipolar|mania\w*|manic|hypomani\w+|dysthymi\w*|cyclothymi\w*|schizo\w+|psychos[ie]s|psychotic|delusion\w*|anxiety|panic|phobi\w+|agoraphobi\w*|autis\w+|asperger\w*|dementia|delirium|addict\w*|bulimi\w+|anorexi\w+|binge|hoarding|kleptomania|insomnia|apnea|narcoleps\w+|conversion|malinger\w+|factitious|somat\w+|hypochondri\w+|dissociat\w+|dysmorph\w+|dysphori\w+|trichotillomania|borderline|antisocial|narcissis\w+|avoidant|histrionic|paranoid|stutter\w+|dyslexi\w+|mutism|tourette\w*|tics?)|MDD|GAD|PTSD|OCD|OCPD|ADHD|ADD|BPD|ASD|ARFID|BDD|PDD|ODD|CD|DMDD|PMDD|DID|IED|SAD|SUD|AUD|OUD|ASPD|NPD|PGD|BED|SSD|RAD|DSED|FND|grief|bereavement|adjustment|personality|learning disorder|language disorder|intellectual disability|(?:[a-z]+ ){0,2}disorders?)\b/gi;
/** Bodily causes, substances and tests that speak of them. */
const causes =
  /\b(?:thyroid\w*|TSH|anemia|hypothyroid\w*|hyperthyroid\w*|B12|hormon\w*|testosterone|prolactin|cardi\w+|EKG|ECG|EEG|MRI|CT|lab(?:s|work)?|blood ?work|UDS|drug screen|tox(?:icology)?|urine|panel|epilep\w+|seizures?|concussion|TBI|head injury|brain|neurolog\w*|medical(?:ly)?|medication\w*|substances?|drugs?|alcohol|caffeine|cannabis|stimulants?|steroids?|withdrawal|intoxicat\w+|infection|culture|biops\w+|virus|tumou?r|sleep study|hearing|vision|audiolog\w*|IQ|PCP|doctor|physician|urolog\w*|dermatolog\w*|gastro\w*|ENT|menopause|pregnan\w+|stroke|MS|ALS|diabetes|reflux|GERD|allerg\w+|pain|side effects?|culture|cultural|religio\w+|normal (?:grief|shyness|reaction|development))\b/gi;
const weighs =
  /\b(?:consider\w*|weigh\w*|rul(?:ed|es|ing) (?:out|against)|exclud\w*|reject\w*|dismiss\w*|set aside|unlikely|improbable|likel(?:y|ier)|tells? (?:it )?apart|distinguish\w*|differ\w*|instead|rather than|better (?:explained|accounted|fit)|account\w* for|explain\w*|thought (?:of|about)|first (?:thought|guess)|looked (?:at|for|into)|evaluat\w*|examined|discarded|dropped|not given|doesn't fit|does not fit|does not meet|doesn't meet|fails|argued|entertained|suspected|asked about|screened|checked|reviewed|crossed|versus|vs|could (?:be|mimic)|mimic\w*|possible|in the running|against|preferred|chosen|chose)\b/i;
const reasons =
  /\b(?:because|since|so|as|hence|thus|therefore|given|but|though|although|yet|due to|b\/c|bc|for|thereby|wherefore|rules? out|which|speaks? (?:for|against)|means?)\b|[:;–—]|\(|,/i;
const findings =
  /\b(?:normal|negative|clean|clear|fine|intact|within (?:normal )?limits|no (?:history|evidence|sign|prior|mood|mania|manic|trauma|head|seizure|psycho\w+|episodes?|binges?|obsessions?|rituals?|fear|cravings?)|never|not|none|only|without|absent|too (?:short|few|brief|mild)|under|less than|before)\b/i;
const blanket =
  /\b(?:not better explained|another (?:mental|medical)|other (?:mental )?(?:disorders|diagnoses|conditions)|all (?:alternatives|other)|alternatives|differentials?(?: diagnos[ie]s)?|none at this time|deferred|n\/a|substance or (?:a )?(?:medical|another))\b/i;
const bareRuleOut = /\br\/o\b|\brule[ -]out\b/i;

/** The units, each described by its words, the diagnoses and causes that it names, and what it says of them. */
export const differentialCandidates = (
  units: readonly DiagnosisUnit[],
  { name, lexicon }: { readonly name: string; readonly lexicon: Lexicon },
): Candidate[] =>
  units.map(unit => ({
    passage: { field: unit.field, span: unit.span },
    described: { has: [...unitFeatures(unit, lexicon), ...own(unit, name)] },
  }));

function own({ text, field }: DiagnosisUnit, name: string): string[] {
  const found = [`field ${field}`];
  const isOwn = (word: string): boolean => name.toLowerCase().includes(word.toLowerCase().slice(0, 6));
  const others = (text.match(disorders) ?? []).filter(word => !isOwn(word));
  const bodily = text.match(causes) ?? [];
  const put = (sign: string, holds: boolean): void => {
    if (holds) found.push(sign, `${sign} ${field}`);
  };
  const names = others.length > 0 || bodily.length > 0;
  const has = {
    weighs: weighs.test(text),
    reason: reasons.test(text),
    finding: findings.test(text),
    blanket: blanket.test(text),
  };
  put('other', others.length > 0);
  put('others', others.length > 1);
  put('own', others.length === 0 && text.search(disorders) >= 0);
  put('cause', bodily.length > 0);
  put('weighs', has.weighs);
  put('finding', has.finding);
  put('blanket', has.blanket);
  put('ruled out bare', bareRuleOut.test(text) && !has.finding);
  put('named and weighed', names && has.weighs);
  put('named and reason', names && has.reason);
  put('named and finding', names && has.finding);
  put('named, weighed, reason', names && has.weighs && has.reason);
  put('other, finding', others.length > 0 && has.finding);
  put('cause, finding', bodily.length > 0 && has.finding);
  put('not other', /^(?:\W*(?:this is|it is|it's|so|also|and|is) )?not\b/i.test(text) && names);
  put('weighed, reason', has.weighs && has.reason);
  put('neither names nor weighs', !names && text.search(disorders) < 0 && !has.weighs && !has.finding);
  return found;
}
