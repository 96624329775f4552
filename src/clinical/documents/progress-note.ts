import {
  choice,
  choices,
  code,
  date,
  link,
  links,
  list,
  number,
  prose,
  rating,
  text,
  time,
} from '../kit/field.ts';
import type { Body } from '../kit/document.ts';
import { defineDocument } from '../kit/document.ts';
import { mentalStatusArea, modality, necessityPurposes } from './shared-choices.ts';

const telehealth = ['video', 'phone'] as const;

/** One session, told so that a stranger could see what it served. */
export const progressNote = defineDocument({
  type: 'progress-note',
  title: 'Progress note',
  purpose: 'What was worked on, what was done and why, how the client responded, what comes next.',
  loinc: '11506-3',
  version: 1,
  stage: 'sessions',
  dateField: 'heldOn',
  sections: {
    Session: {
      heldOn: date('Date of session', { required: true }),
      startedAt: time('Started', { required: true, orElse: 'minutes' }),
      stoppedAt: time('Stopped', { required: true, orElse: 'minutes' }),
      otherMinutes: number('Of that, not therapy', {
        unit: 'min',
        min: 0,
        max: 240,
        help: 'Breaks, forms, medication.',
      }),
      minutes: number('Minutes in all', {
        unit: 'min',
        min: 1,
        max: 480,
        help: 'Only where nobody looked at the clock; many payers ask for start and stop.',
      }),
      serviceCode: code('Service code', 'service', { required: true }),
      longSessionReason: prose('Why longer than 52 minutes', { help: 'Asked by some payers for 90837.' }),
      communicationFactor: choice(
        'What made communication harder',
        {
          conflict: 'Anger, mistrust or endless questions had to be worked through',
          caregiver: 'A caregiver’s own feelings or conduct stood in the way',
          'report-duty': 'Something had to be reported to an authority',
          'play-or-interpreter': 'Play, equipment or an interpreter was needed',
        },
        { help: 'Asked with 90785; let the note show it.' },
      ),
      modality: choice('Session with', { ...modality, crisis: 'Crisis' }, { required: true }),
      present: text('People present', { required: true, help: 'By role: "client", "client and mother".' }),
      place: choice(
        'Held',
        {
          office: 'In the office',
          video: 'By video',
          phone: 'By phone',
          home: 'At the client’s home',
          school: 'At school',
          community: 'In the community',
        },
        { required: true },
      ),
      telehealthStatement: prose('Telehealth', {
        when: { field: 'place', is: telehealth },
        required: true,
        help: 'Where the client was, consent, connection, what you would do in an emergency.',
      }),
      noVideoReason: prose('Why not by video', {
        when: { field: 'place', is: ['phone'] },
        help: 'No camera, no connection, the client’s wish.',
      }),
      diagnoses: links('Diagnoses treated', 'diagnosis.diagnoses'),
    },
    'What we worked on': {
      work: list(
        'Objectives worked on',
        'piece of work',
        {
          objective: link('Objective', 'treatment-plan.goals.objectives', { required: true }),
          intervention: link('Intervention', 'treatment-plan.goals.interventions', {
            help: 'From the plan; or name it below.',
          }),
          technique: text('Technique, if not from the plan', { suggest: 'techniques' }),
          done: prose('What we did', {
            required: true,
            help: 'What it entailed and how you did it, not only its name.',
          }),
          delivered: choices(
            'How it was delivered',
            {
              talk: 'Talked through',
              explained: 'Explained',
              shown: 'Shown',
              practised: 'Practised together',
              'role-play': 'Role play',
              imagined: 'In imagination',
              'in-situation': 'In the real situation',
              written: 'Written or drawn',
              play: 'Through play',
            },
            { help: 'Tick what applies; what it entailed stands above.' },
          ),
          why: prose('Why this', {
            required: true,
            help: 'What you hoped it would change, for this client today.',
          }),
          response: prose('How the client responded', {
            required: true,
            help: 'What they said, did, felt or tried in the room.',
          }),
          rating: rating('Progress today', { low: 'none', high: 'there' }),
          progress: prose('Progress in a sentence', {
            help: 'How far the objective is, against the last session.',
          }),
        },
        { namedBy: ['technique', 'done'] },
      ),
      somethingElse: choice('Something else happened', {
        'new-problem': 'A new problem',
        crisis: 'A crisis',
        'off-plan': 'Work outside the plan',
      }),
      somethingElseDetail: prose('What, and what you did', {
        when: { field: 'somethingElse', is: ['new-problem', 'crisis', 'off-plan'] },
        required: true,
        help: 'Say whether the plan needs to change because of it.',
      }),
    },
    'How they were': {
      observation: prose('What I saw', {
        required: true,
        help: 'What anyone in the room could have seen: tears, pace, posture.',
      }),
      mentalStatus: list(
        'Mental status',
        'observation',
        {
          area: choice('Area', mentalStatusArea, { required: true }),
          finding: prose('In words', { required: true, help: 'What you saw and heard today.' }),
        },
        { namedBy: ['area'] },
      ),
      selfReport: prose('What they said', { required: true, help: 'In quotation marks where you can.' }),
      symptoms: links('Symptoms present', 'assessment.symptoms'),
      betweenSessions: prose('Since last time', { help: 'Homework, events, medication.' }),
      measures: links('Measures today', 'measure'),
    },
    Safety: {
      crisisTrigger: prose('What brought the crisis on', {
        when: { field: 'modality', is: ['crisis'] },
        help: 'What happened, since when, and why it could not wait for an arranged hour.',
      }),
      risk: choice(
        'Risk',
        {
          found: 'Asked, and found',
          denied: 'Asked, and denied',
          'not-asked': 'Not asked',
        },
        { required: true },
      ),
      riskDetail: prose('What was found, and what you did', {
        when: { field: 'risk', is: ['found'] },
        required: true,
        help: 'Their words, your judgement, whom you informed, what was agreed.',
      }),
      safetyPlan: link('Safety plan', 'safety-plan', { when: { field: 'risk', is: ['found'] } }),
      riskNotAskedReason: prose('Why not', {
        when: { field: 'risk', is: ['not-asked'] },
        required: true,
        help: 'Say when it will be asked instead.',
      }),
      crisisOutcome: prose('How it ended', {
        when: { field: 'modality', is: ['crisis'] },
        help: 'Where the client went and with whom, who was called in, what they could manage again.',
      }),
    },
    Next: {
      homework: prose('Until next time', {
        help: 'Small enough to be done; what, when, and how you will both know.',
      }),
      nextFocus: prose('Next focus', { required: true, help: 'Which objective comes next and how.' }),
      nextOn: date('Next session'),
      planChange: prose('Changes to the plan', { help: 'A change opens a review.' }),
    },
    Purpose: {
      purpose: choice('This session served to', necessityPurposes, { required: true }),
      purposeSupport: prose('Because', {
        required: true,
        help: 'The symptom or limitation that made today necessary.',
      }),
    },
  },
});
export type ProgressNote = Body<typeof progressNote>;
