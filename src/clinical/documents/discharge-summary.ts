import { choice, date, link, links, list, prose, text } from '../kit/field.ts';
import type { Body } from '../kit/document.ts';
import { defineDocument } from '../kit/document.ts';

/** How it began, what was done, where it ended, and what to do if it comes back. */
export const dischargeSummary = defineDocument({
  type: 'discharge-summary',
  title: 'Discharge summary',
  purpose: 'Treatment reviewed, progress for each goal, reason, recommendations and outlook.',
  loinc: '18842-5',
  version: 1,
  stage: 'discharge',
  dateField: 'dischargedOn',
  sections: {
    Ending: {
      dischargedOn: date('Date of discharge', { required: true }),
      lastSessionOn: date('Last session', { required: true }),
      reason: choice(
        'Reason',
        {
          'goals-met': 'Goals met',
          'client-choice': 'Client’s choice',
          dropout: 'Client stopped coming',
          transferred: 'Transferred',
          'higher-care': 'Needs another level of care',
          moved: 'Moved away',
          other: 'Other',
        },
        { required: true },
      ),
      reasonDetail: prose('In words', {
        required: true,
        help: 'Who proposed it, and how it was talked over.',
      }),
      diagnoses: links('Diagnoses at discharge', 'diagnosis.diagnoses', { required: true }),
    },
    'What was done': {
      treatmentSummary: prose('Treatment reviewed', {
        required: true,
        help: 'Sessions, methods, how the client took part.',
      }),
      developments: prose('Developments', { help: 'Events that shaped the course.' }),
      goalOutcomes: list(
        'Goals',
        'goal outcome',
        {
          goal: link('Goal', 'treatment-plan.goals', { required: true }),
          outcome: choice(
            'Outcome',
            { met: 'Met', partly: 'Partly met', 'not-met': 'Not met' },
            { required: true },
          ),
          firstScore: text('First score or rating', { required: true }),
          lastScore: text('Last score or rating', { required: true }),
          progress: prose('In words', {
            required: true,
            help: 'What the client can do now, in something one could see.',
          }),
        },
        { namedBy: ['goal'], required: true },
      ),
      measures: links('Measures', 'measure'),
    },
    'From here': {
      conditionAtDischarge: prose('Condition at discharge', {
        required: true,
        help: 'Symptoms and functioning at the last contact, and risk.',
      }),
      recommendations: prose('Recommendations', {
        required: true,
        help: 'What to keep doing, and what to seek when.',
      }),
      referrals: prose('Referrals', { required: true, help: '"None needed" is an answer.' }),
      aftercare: prose('If symptoms return', {
        required: true,
        help: 'Early signs, what helps, whom to call, how to come back.',
      }),
      medication: prose('Medication', { help: 'What is taken at the end, and who prescribes it on.' }),
      prognosis: prose('Prognosis', {
        required: true,
        help: 'What you expect if things go on as they are, and why.',
      }),
    },
  },
});
export type DischargeSummary = Body<typeof dischargeSummary>;
