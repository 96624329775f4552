import { choice, choices, date, link, links, list, prose, rating, text } from '../kit/field.ts';
import type { Body } from '../kit/document.ts';
import { defineDocument } from '../kit/document.ts';
import { mentalStatusArea, severity } from './shared-choices.ts';

/** What is the matter, as behaviour one could see, how much, how often, and what it costs. */
export const assessment = defineDocument({
  type: 'assessment',
  title: 'Assessment',
  purpose: 'Symptoms as behaviour, rated; what they impair; risk; strengths.',
  loinc: '51848-0',
  version: 1,
  stage: 'assessment',
  dateField: 'assessedOn',
  sections: {
    Occasion: {
      assessedOn: date('Date of assessment', { required: true }),
      occasion: choice(
        'Occasion',
        { initial: 'Initial', update: 'Update', annual: 'Yearly update', crisis: 'After a crisis' },
        { required: true },
      ),
      changedSince: prose('What has changed since the last one', {
        when: { field: 'occasion', is: ['update', 'annual', 'crisis'] },
        help: 'What is new, better or worse; and, where a new evaluation is billed, why it was needed.',
      }),
      sources: prose('Sources', { help: 'Interview, measures, records, family, school.' }),
    },
    Symptoms: {
      symptoms: list(
        'Symptoms',
        'symptom',
        {
          symptom: text('Symptom', {
            required: true,
            help: 'What one would see or hear: "wakes at 3 and lies awake", not "insomnia".',
          }),
          evidence: prose('Evidence', {
            required: true,
            help: 'The quote, the observation or the score it rests on.',
          }),
          evidenceKind: choice('Evidence is', {
            quote: 'A quote',
            observation: 'An observation',
            score: 'A score',
            report: 'Report of others',
          }),
          severity: rating('Severity', {
            low: 'not at all',
            high: 'the worst it has been',
            required: true,
            orElse: 'measure',
          }),
          frequency: text('How often', {
            required: true,
            orElse: 'measure',
            help: '"Five nights of seven".',
          }),
          duration: text('For how long', {
            required: true,
            orElse: 'measure',
            help: '"About 20 minutes each time, since March".',
          }),
          impact: prose('Effect on daily life', {
            required: true,
            help: 'What they do less, differently or not at all because of it.',
          }),
          problems: links('Belongs to', 'intake.problems'),
          measure: link('Rated by', 'measure', {
            help: 'When a questionnaire supplies the ratings; then they may stay empty.',
          }),
        },
        { namedBy: ['symptom'], required: true },
      ),
    },
    Impairment: {
      impairments: list(
        'Impaired areas of life',
        'impairment',
        {
          domain: choice(
            'Area',
            {
              'self-care': 'Self-care',
              'work-school': 'Work or school',
              'family-home': 'Family and home',
              social: 'Friends and social life',
              community: 'Community',
              'legal-safety': 'Legal matters or safety',
            },
            { required: true },
          ),
          severity: choice('How much', severity, { required: true }),
          example: prose('An example', {
            required: true,
            help: 'One concrete thing that did not happen, or happened badly, last week.',
          }),
          symptoms: links('Because of', 'assessment.symptoms'),
        },
        { namedBy: ['domain'], required: true },
      ),
    },
    'Mental status': {
      mentalStatus: list(
        'Mental status',
        'observation',
        {
          area: choice('Area', mentalStatusArea, { required: true }),
          finding: prose('What you saw', {
            required: true,
            help: 'What you saw and heard, not a verdict: “answers after long pauses”.',
          }),
        },
        { namedBy: ['area'], required: true },
      ),
    },
    Risk: {
      riskScreening: choice(
        'Risk was',
        { screened: 'Asked about', 'not-asked': 'Not asked' },
        { required: true },
      ),
      riskTool: text('With which tool', {
        when: { field: 'riskScreening', is: ['screened'] },
        suggest: 'instruments',
      }),
      riskNotAskedReason: prose('Why not', {
        when: { field: 'riskScreening', is: ['not-asked'] },
        required: true,
        help: 'Say when it will be asked instead.',
      }),
      riskFindings: choices(
        'Found',
        {
          'none-reported': 'Denied when asked',
          'passive-ideation': 'Passive thoughts of death',
          'active-ideation': 'Thoughts of suicide',
          plan: 'A plan',
          intent: 'Intent',
          'past-attempt': 'Earlier attempt',
          'self-harm': 'Self-harm without intent to die',
          'harm-to-others': 'Thoughts of harming others',
          'abuse-or-neglect': 'Abuse or neglect',
        },
        { when: { field: 'riskScreening', is: ['screened'] }, required: true },
      ),
      riskDetail: prose('In words', {
        when: { field: 'riskScreening', is: ['screened'] },
        help: 'In the client’s words where you can; when, how often, what held them back.',
      }),
      riskFactors: prose('Risk factors', {
        help: 'What raises the risk now: loss, means at hand, drinking, an earlier attempt.',
      }),
      protectiveFactors: prose('Protective factors', {
        help: 'What holds: people, duties, beliefs, plans, the wish to get well.',
      }),
      riskLevel: choice(
        'Judged level',
        { low: 'Low', moderate: 'Moderate', high: 'High', imminent: 'Imminent' },
        {
          when: { field: 'riskScreening', is: ['screened'] },
        },
      ),
      riskReasoning: prose('Reasoning and steps taken', {
        when: { field: 'riskScreening', is: ['screened'] },
        help: 'How you weighed it, whom you asked, what was agreed, when it is looked at again.',
      }),
      safetyPlan: link('Safety plan', 'safety-plan'),
      substanceScreening: prose('Substance use screen', { help: 'Tool, result, what follows from it.' }),
    },
    'Strengths, needs, abilities, preferences': {
      strengths: prose('Strengths', {
        required: true,
        help: 'What the client does well and has come through before.',
      }),
      needs: prose('Needs', {
        required: true,
        help: 'What has to be in place for therapy to work: safety, housing, an interpreter, transport.',
      }),
      abilities: prose('Abilities', {
        required: true,
        help: 'Skills, schooling and supports the client can put to use.',
      }),
      preferences: prose('Preferences', {
        required: true,
        help: 'How the client learns and likes to work; what to avoid.',
      }),
      values: prose('Values', { help: 'What makes the effort worth it to this client.' }),
      culture: prose('Culture and identity in care', {
        help: 'What the client says matters here; do not infer it from a name or a face.',
      }),
    },
    Readiness: {
      stageOfChange: choice(
        'Stage of change',
        {
          precontemplation: 'Precontemplation',
          contemplation: 'Contemplation',
          preparation: 'Preparation',
          action: 'Action',
          maintenance: 'Maintenance',
        },
        { required: true },
      ),
      readiness: prose('Motivation, insight, capacity', {
        help: 'What lets this client take part in therapy, and what may get in the way.',
      }),
      measures: links('Measures taken', 'measure'),
      noMeasureReason: prose('Why no questionnaire was given', {
        help: 'Only where there is none: too young, cannot read, declined; and how you will see change instead.',
      }),
    },
  },
});
export type Assessment = Body<typeof assessment>;
