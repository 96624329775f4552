import { choice, date, link, links, list, number, prose, text, yesNo } from '../kit/field.ts';
import type { Body } from '../kit/document.ts';
import { defineDocument } from '../kit/document.ts';
import { modality } from './shared-choices.ts';

const itemStatus = { active: 'Active', met: 'Met', deferred: 'Deferred', stopped: 'Stopped' } as const;
const measuredBy = {
  rating: '0 to 10 rating',
  instrument: 'Questionnaire score',
  count: 'Count',
  percentage: 'Percentage',
} as const;

/** Where the client wants to go, and how both will know they are there. */
export const treatmentPlan = defineDocument({
  type: 'treatment-plan',
  title: 'Treatment plan',
  purpose: 'The contract: goals in the client’s words and yours, steps, methods, and when it is done.',
  loinc: '18776-5',
  version: 1,
  stage: 'plan',
  dateField: 'effectiveFrom',
  sections: {
    Contract: {
      effectiveFrom: date('In force from', { required: true }),
      endsOn: date('Expected to end', {
        required: true,
        help: 'Within a year; a new version opens from a review.',
      }),
      revisionReason: prose('Why this version', { help: 'For a second and later version: what changed.' }),
      diagnoses: links('Diagnoses treated', 'diagnosis.diagnoses', { required: true }),
      problems: links('Problems answered', 'intake.problems'),
      services: list(
        'Services',
        'service',
        {
          type: choice('Type', modality, { required: true }),
          minutes: number('Minutes a session', { unit: 'min', min: 10, max: 480, required: true }),
          frequency: text('How often', { required: true, help: '"Weekly", "every second week".' }),
          durationWeeks: number('For how many weeks', { unit: 'weeks', min: 1, max: 52 }),
        },
        { namedBy: ['type'], required: true },
      ),
      agreementOnWork: prose('Who does what', {
        help: 'What the clinician brings, what the client will do between sessions.',
        required: true,
      }),
      familyPart: prose('The family’s part', {
        help: 'For a minor: what parents or guardians will do and how often you meet them, or why they are left out.',
      }),
      necessity: prose('Why this care is needed now', {
        help: 'Which symptom or limitation this care treats, and what would happen without it.',
      }),
    },
    Goals: {
      goals: list(
        'Goals',
        'goal',
        {
          clientWords: prose('In the client’s own words', {
            required: true,
            help: 'The sentence as said: "I want to get on the bus again."',
          }),
          clinicalWording: prose('Clinical wording', {
            required: true,
            help: 'The same goal as what treatment will help the client do.',
          }),
          sameAim: yesNo('Both mean the same', {
            help: 'Say yes where the two wordings share no word, and you have checked with the client.',
          }),
          addresses: links('Answers', ['diagnosis.diagnoses', 'intake.problems'], { required: true }),
          impairments: links('Restores', 'assessment.impairments'),
          status: choice('Standing', itemStatus, { required: true }),
          statusReason: prose('Why', {
            when: { field: 'status', is: ['deferred', 'stopped'] },
            required: true,
            help: 'What changed, and when you will look at it again.',
          }),
          measuredBy: choice('Measured by', measuredBy, { required: true }),
          instrument: text('Which questionnaire', {
            when: { field: 'measuredBy', is: ['instrument'] },
            suggest: 'instruments',
            required: true,
          }),
          baseline: number('Now', { required: true }),
          target: number('Target', { required: true }),
          targetDate: date('By', { required: true }),
          objectives: list(
            'Objectives',
            'objective',
            {
              objective: prose('Objective', {
                required: true,
                help: 'One small step one could watch: who will do what, how often.',
              }),
              measure: text('Measured how', { help: '"Nights out of seven, sleep diary".' }),
              baseline: number('Now'),
              target: number('Target'),
              targetDate: date('By', { required: true }),
              status: choice('Standing', itemStatus, { required: true }),
            },
            { namedBy: ['objective'], library: 'objectives', required: true },
          ),
          interventions: list(
            'Interventions',
            'intervention',
            {
              technique: text('Technique', {
                required: true,
                suggest: 'techniques',
                help: 'Its name: "behavioural activation", not "supportive therapy".',
              }),
              modality: choice('Modality', modality, { required: true }),
              frequency: text('How often', { required: true }),
              responsible: choice(
                'By',
                { clinician: 'Clinician', client: 'Client', family: 'Family', other: 'Another provider' },
                { required: true },
              ),
              rationale: prose('Why this one', {
                help: 'Why it should help this client with this objective.',
              }),
              serves: links('Serves', 'treatment-plan.goals.objectives'),
            },
            { namedBy: ['technique'], library: 'interventions', required: true },
          ),
        },
        { namedBy: ['clinicalWording', 'clientWords'], library: 'goals', required: true },
      ),
    },
    'Set aside for now': {
      setAside: links('Not treated here', ['intake.problems', 'assessment.impairments']),
      setAsideReason: prose('Why, and where they are taken care of', {
        help: 'What comes first, whom you referred to, when you will look at it again.',
      }),
    },
    'Strengths and ending': {
      strengthsUsed: prose('Strengths the plan uses', {
        required: true,
        help: 'Which strengths from the assessment the plan builds on, and where.',
      }),
      barriers: prose('What may get in the way, and the answer to it', {
        help: 'Shifts, child care, doubt, distance; and what you will do about each.',
      }),
      dischargeCriteria: prose('We are done when', {
        required: true,
        help: 'The result that shows this service is no longer needed, in something one can count.',
      }),
      dischargeDiscussed: yesNo('Discussed with the client'),
      reviewEveryWeeks: number('Review every', { unit: 'weeks', min: 1, max: 52, required: true }),
      nextReviewOn: date('Next review'),
      safetyPlan: link('Safety plan', 'safety-plan'),
    },
    Agreement: {
      discussedOn: date('Written together on', { required: true }),
      writtenHow: choice('How it was written', {
        together: 'Written together',
        'gone-through': 'Gone through and changed together',
        'clinician-led': 'Led by the clinician',
      }),
      ledReason: prose('Why the clinician led', {
        when: { field: 'writtenHow', is: ['clinician-led'] },
        required: true,
        help: 'What stood in the way of writing it together, and when you will go through it again.',
      }),
      participation: prose('How the client took part', { help: 'What they chose, changed or declined.' }),
      signature: choice(
        'The client',
        {
          'signed-on-screen': 'Signed on screen',
          'signed-on-paper': 'Signed on paper',
          'representative-signed': 'Guardian or representative signed',
          'not-signed': 'Did not sign',
        },
        { required: true },
      ),
      signedName: text('Name as signed', {
        when: { field: 'signature', is: ['signed-on-screen', 'signed-on-paper', 'representative-signed'] },
      }),
      signedOn: date('Signed on', {
        when: { field: 'signature', is: ['signed-on-screen', 'signed-on-paper', 'representative-signed'] },
      }),
      notSignedReason: prose('Why not, and how they agreed', {
        when: { field: 'signature', is: ['not-signed'] },
        help: 'Say how the client agreed or disagreed, and when you will ask again.',
      }),
      copyOffered: yesNo('A copy was offered'),
    },
  },
});
export type TreatmentPlan = Body<typeof treatmentPlan>;
