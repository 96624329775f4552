import { date, list, prose, text, choice, yesNo } from '../kit/field.ts';
import type { Body } from '../kit/document.ts';
import { defineDocument } from '../kit/document.ts';

/** Who came, with what, since when, and what was tried before: where the thread begins. */
export const intake = defineDocument({
  type: 'intake',
  title: 'Intake',
  purpose: 'What brought the client here, in their words, and what came before.',
  loinc: '51848-0',
  version: 1,
  stage: 'intake',
  dateField: 'interviewedOn',
  sections: {
    'First contact': {
      interviewedOn: date('Date of intake interview', { required: true }),
      informant: text('Who gave this history', { help: 'The client, a parent, a partner, earlier records.' }),
      referredBy: text('Referred by'),
      referralReason: prose('Why now, according to the referrer', {
        help: 'What the referrer hopes for; the client’s own reason stands with the problems.',
      }),
    },
    'Presenting problems': {
      problems: list(
        'Presenting problems',
        'problem',
        {
          clientWords: prose('In the client’s words', {
            required: true,
            help: 'Write down the sentence you heard; the goal will answer it.',
          }),
          name: text('Short name', { help: 'How you will refer to it: "panic at work".', required: true }),
          onset: text('Since when', {
            help: 'A date, an age, or an event: "after the accident in May".',
            required: true,
          }),
          shows: prose('How it shows', {
            help: 'What one would see or hear, how often, how strongly.',
          }),
          course: prose('Course since then', {
            help: 'Steady, in waves, worse since; what makes it better or worse.',
          }),
          impact: prose('What it keeps the client from doing', {
            help: 'What they avoid, put off or can no longer enjoy.',
          }),
        },
        { namedBy: ['name', 'clientWords', 'shows'], library: 'problems', required: true },
      ),
    },
    'Life and background': {
      demographics: prose('Age, household, living situation', {
        help: 'Only what matters for care; identifiers stand on the client’s own page.',
        required: true,
      }),
      cultureAndLanguage: prose('Culture, faith, language', {
        help: 'Preferred language, interpreter, customs that should shape how you work.',
        required: true,
      }),
      psychosocialHistory: prose('Psychosocial history', {
        help: 'Childhood, relationships, losses, turning points.',
        required: true,
      }),
      developmentalHistory: prose('Development as a child', {
        help: 'For a child or a teenager: birth, first steps and words, school entry; what came late or was lost.',
      }),
      familyHistory: prose('Family history', {
        help: 'Mental health and substance use in the family; say who by role, not by name.',
      }),
      educationAndWork: prose('Education and work', {
        help: 'Schooling, work now, and what the difficulty costs there.',
      }),
      legalHistory: prose('Legal matters', {
        help: 'Custody, probation, immigration; "none reported" is an answer.',
      }),
      traumaHistory: prose('Trauma', {
        help: 'As much as the client wishes to say now; note what was not asked.',
      }),
      strengths: prose('What goes well', { help: 'People, skills, routines that already help.' }),
    },
    Health: {
      medicalHistory: prose('Medical history', {
        required: true,
        help: 'Illness, injury, sleep, pain; what a doctor should rule out. “None reported” is an answer.',
      }),
      allergies: text('Allergies', { help: '"None known" is an answer.' }),
      primaryCare: text('Primary care clinician'),
      careCoordination: choice(
        'May you speak with them',
        { agreed: 'Yes, by a release', declined: 'Asked, and declined', none: 'Has no primary care' },
        { help: 'Ask within the first weeks; the answer may change.' },
      ),
      medications: list(
        'Medications',
        'medication',
        {
          name: text('Medication', { required: true }),
          dose: text('Dose and times'),
          prescriber: text('Prescribed by'),
          takenFor: text('Taken for'),
        },
        { namedBy: ['name'] },
      ),
      noMedications: yesNo('Takes no medication'),
      substanceUse: prose('Substance use', {
        help: 'What, how much, how often, last use, what it does for the client.',
        required: true,
      }),
    },
    'Earlier treatment': {
      pastDiagnoses: text('Earlier diagnoses', {
        help: 'As far as known, with when and by whom; “none known” is an answer.',
      }),
      priorTreatment: list(
        'Earlier treatment',
        'earlier treatment',
        {
          what: text('What was tried', { required: true }),
          when: text('When and with whom'),
          effect: choice(
            'Did it help',
            {
              helped: 'Helped',
              partly: 'Helped in part',
              'did-not-help': 'Did not help',
              harmed: 'Made things worse',
              unknown: 'Not known',
            },
            { required: true },
          ),
          detail: prose('What helped, what did not', {
            help: 'What did not help must not be planned again without a reason.',
          }),
        },
        { namedBy: ['what'] },
      ),
      noPriorTreatment: yesNo('No earlier treatment'),
    },
    Orientation: {
      orientationGiven: prose('What was explained', {
        help: 'Approach, confidentiality and its limits, fees, cancellations, rights, how to complain, emergencies.',
        required: true,
      }),
      orientedOn: date('Explained on', { required: true }),
      emergencyContact: text('Emergency contact', {
        help: 'Name, relation and number, and whether you may call.',
      }),
    },
  },
});
export type Intake = Body<typeof intake>;
