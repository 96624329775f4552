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
      reasonDetail: prose('In words', { required: true }),
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
          progress: prose('In words', { required: true }),
        },
        { namedBy: ['goal'], required: true },
      ),
      measures: links('Measures', 'measure'),
    },
    'From here': {
      conditionAtDischarge: prose('Condition at discharge', { required: true }),
      recommendations: prose('Recommendations', { required: true }),
      referrals: prose('Referrals', { required: true, help: '"None needed" is an answer.' }),
      aftercare: prose('If symptoms return', {
        required: true,
        help: 'Early signs, what helps, whom to call, how to come back.',
      }),
      medication: prose('Medication'),
      prognosis: prose('Prognosis', { required: true }),
    },
  },
});
export type DischargeSummary = Body<typeof dischargeSummary>;
