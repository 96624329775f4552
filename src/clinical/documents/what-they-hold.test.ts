import { describe, expect, it, test } from 'vitest';
import { fieldAt, fieldsOf } from '../kit/document.ts';
import type { Field, Fields } from '../kit/field.ts';
import { definitionOf } from './definition-of.ts';
import { documents } from './index.ts';

/** What the product promises that each document holds, in its words, and the fields that hold it. */
const held: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  intake: {
    'presenting problems in the client’s words': 'problems.clientWords',
    'onset and course': 'problems.onset problems.course',
    referral: 'referredBy referralReason',
    'psychosocial, family, medical and substance-use history':
      'psychosocialHistory familyHistory medicalHistory substanceUse',
    'treatment history, and what was tried and did not help': 'priorTreatment.what priorTreatment.effect',
    demographics: 'demographics',
    'culture and language': 'cultureAndLanguage',
    medications: 'medications.name medications.dose',
    'whether primary care may be spoken with': 'primaryCare careCoordination',
    'orientation given': 'orientationGiven orientedOn',
  },
  assessment: {
    'symptoms as observable behaviour': 'symptoms.symptom',
    'severity, frequency, duration': 'symptoms.severity symptoms.frequency symptoms.duration',
    'evidence: quote, observation, score': 'symptoms.evidence symptoms.evidenceKind symptoms.measure',
    'impairment per domain with rating and example':
      'impairments.domain impairments.severity impairments.example',
    'mental status': 'mentalStatus.area mentalStatus.finding',
    'risk and protective factors': 'riskFindings riskFactors protectiveFactors riskLevel',
    'strengths, needs, abilities, preferences': 'strengths needs abilities preferences',
    values: 'values',
    'stage of change': 'stageOfChange',
  },
  diagnosis: {
    'ICD-10-CM code and name': 'diagnoses.code diagnoses.name',
    'each criterion met, tied to symptoms':
      'diagnoses.criteria.criterion diagnoses.criteria.met diagnoses.criteria.symptoms diagnoses.criteria.evidence',
    duration: 'diagnoses.onset',
    impairment: 'diagnoses.impairments diagnoses.distress',
    'differential with reasons': 'diagnoses.differential.considered diagnoses.differential.reason',
    justification: 'diagnoses.justification',
    'why treatment is medically necessary': 'diagnoses.necessity',
    'primary or secondary': 'diagnoses.rank',
    'standing, dated': 'diagnoses.status diagnoses.statusOn',
  },
  formulation: {
    'integrative summary: diagnosis, problems, history, orientation':
      'summary explains restsOn orientation orientationFit',
    'the four Ps': 'predisposing precipitating perpetuating protective',
    prognosis: 'prognosis prognosisReason',
  },
  'treatment-plan': {
    'contract: who does what, modality, frequency, expected length':
      'agreementOnWork services.type services.frequency services.durationWeeks endsOn',
    'goals in the client’s words and in clinical wording': 'goals.clientWords goals.clinicalWording',
    'the problems and diagnoses a goal answers': 'goals.addresses',
    'a measure with baseline, target and date':
      'goals.measuredBy goals.instrument goals.baseline goals.target goals.targetDate',
    'objectives, measurable and dated':
      'goals.objectives.objective goals.objectives.measure goals.objectives.target goals.objectives.targetDate',
    'interventions: technique, who, how often, why':
      'goals.interventions.technique goals.interventions.responsible goals.interventions.frequency goals.interventions.rationale',
    'strengths used': 'strengthsUsed',
    'discharge criteria': 'dischargeCriteria',
    'review schedule': 'reviewEveryWeeks nextReviewOn',
    'the client’s agreement': 'discussedOn signature signedName signedOn notSignedReason',
    'how it came about, and the family’s part': 'writtenHow ledReason participation familyPart',
    'what was found and is not treated here, with the reason': 'setAside setAsideReason',
  },
  'progress-note': {
    'date, start and stop': 'heldOn startedAt stoppedAt',
    'place or telehealth statement': 'place telehealthStatement',
    'people present': 'present',
    'service code': 'serviceCode',
    'which objectives': 'work.objective',
    'the purpose': 'purpose purposeSupport',
    'interventions: which, why, how delivered, what they entailed':
      'work.intervention work.technique work.why work.delivered work.done',
    'how the client responded': 'work.response',
    'observation and self-report': 'observation selfReport',
    measures: 'measures',
    risk: 'risk riskDetail safetyPlan',
    'progress per objective, 0 to 10 and a sentence': 'work.rating work.progress',
    'what comes next': 'nextFocus nextOn homework',
  },
  'process-note': { 'working thoughts': 'thoughts' },
  'contact-note': {
    'missed or cancelled, communication, revision, consultation': 'kind',
    'a request about the record, and its answer': 'requestFor answer answeredOn laterReason refusalGround',
    'of a consultation: diagnosis, problem, reason, follow-up': 'diagnoses problems reason followUp',
  },
  'measure:phq-9': {
    answers: 'phq9-1 phq9-9',
    'score, band, change': 'score band change',
    'who filled it in and how': 'respondent method',
  },
  'plan-review': {
    'progress per goal from both sides':
      'progress.goal progress.clientRating progress.clinicianRating progress.inSession progress.betweenSessions',
    'scores since the last review': 'measures progress.score',
    'decision per goal': 'progress.decision progress.reason',
    'why care is still necessary': 'continuedNeed necessity',
  },
  'safety-plan': {
    'warning signs, coping, people, professionals, means safety':
      'warningSigns coping people professionals meansSafety',
  },
  'discharge-summary': {
    'treatment reviewed': 'treatmentSummary',
    'progress per goal with first and last scores':
      'goalOutcomes.goal goalOutcomes.outcome goalOutcomes.firstScore goalOutcomes.lastScore',
    'developments, reason, recommendations, prognosis': 'developments reason recommendations prognosis',
  },
  consent: {
    'informed consent, telehealth, minors and guardians, family members':
      'kind explained givenBy relation authority minorMay',
    'a minor who consents alone, a privacy notice that nobody signed for': 'minorAlone notAcknowledgedReason',
    revocation: 'revoked revokedOn expiresOn',
  },
  release: {
    'direction, scope, purpose, recipient': 'direction scope purpose recipient',
    'expiry, revocation': 'expiresOn expiryEvent revoked revokedOn',
    'who signed, and what the paper told them': 'signedBy relation authority signedOn statements',
    'family members’ own consent': 'family.who family.consent',
  },
  disclosure: {
    'every disclosure accounted for': 'disclosedOn recipient what purpose ground release how',
    'what went with substance use records': 'part2Notice consentCopy',
  },
  addendum: { 'what is added, with reason': 'added reason' },
  correction: { 'what was wrong, with reason': 'where wrong right reason' },
  'late-entry': { 'what was left out, with reason': 'concernsOn entry reason' },
  appointment: { 'when, whether it was kept, what was billed': 'heldOn startsAt status serviceCode billed' },
};

test('every document type of the product is defined, and none that it does not name', () => {
  const types = Object.keys(held).map(type => (type.startsWith('measure:') ? undefined : type));
  expect(types.filter(type => type !== undefined).toSorted()).toEqual(
    Object.values(documents)
      .map(({ type }) => type)
      .toSorted(),
  );
});

describe.each(Object.entries(held))('a %s', (type, promises) => {
  it.each(Object.entries(promises))('holds %s', (_, paths) => {
    const definition = definitionOf(type);
    for (const path of paths.split(' '))
      expect(definition && fieldAt(definition, path.split('.')), `${type}.${path}`).toBeDefined();
  });
});

const optionsOf = (type: string, path: string): string[] => {
  const definition = definitionOf(type);
  const field = definition && fieldAt(definition, path.split('.'));
  return field && 'options' in field ? Object.keys(field.options) : [];
};

test.each([
  ['diagnosis', 'diagnoses.status', ['provisional', 'confirmed', 'ruled-out', 'resolved']],
  ['diagnosis', 'diagnoses.rank', ['primary', 'secondary']],
  ['assessment', 'impairments.domain', ['self-care', 'work-school', 'family-home', 'social']],
  ['treatment-plan', 'goals.measuredBy', ['rating', 'instrument', 'count', 'percentage']],
  ['progress-note', 'purpose', ['improve-functioning', 'prevent-deterioration', 'developmental-progress']],
  ['contact-note', 'kind', ['missed', 'cancelled', 'communication', 'plan-revision', 'consultation']],
  ['plan-review', 'progress.decision', ['continue', 'change', 'achieved', 'stop']],
  [
    'plan-review',
    'continuedNeed',
    [
      'address-symptoms',
      'reduce-symptoms',
      'stabilise',
      'manage-chronic',
      'improve-functioning',
      'maintain-gains',
      'prevent-deterioration',
      'prevent-higher-care',
    ],
  ],
  ['consent', 'kind', ['treatment', 'telehealth', 'minor', 'family-member']],
  ['release', 'direction', ['send', 'receive', 'both']],
])('a %s can say of %s all that the product names', (type, path, answers) => {
  expect(optionsOf(type, path)).toEqual(expect.arrayContaining(answers));
});

function proseWithoutHelp(fields: Fields, above: string): string[] {
  return Object.entries(fields).flatMap(([name, field]: [string, Field]) => {
    if (field.kind === 'list') return proseWithoutHelp(field.fields, `${above}.${name}`);
    return field.kind === 'prose' && field.help === undefined ? [`${above}.${name}`] : [];
  });
}

test.each(Object.values(documents))('whoever writes a $type is helped at every narrative', definition => {
  expect(proseWithoutHelp(fieldsOf(definition), definition.type)).toEqual([]);
});
