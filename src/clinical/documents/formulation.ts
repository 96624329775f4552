import { choice, date, links, prose, text } from '../kit/field.ts';
import type { Body } from '../kit/document.ts';
import { defineDocument } from '../kit/document.ts';

/** How it all hangs together, and what therefore should help. */
export const formulation = defineDocument({
  type: 'formulation',
  title: 'Formulation',
  purpose: 'How problems, history and diagnosis hang together, seen through your orientation.',
  version: 1,
  stage: 'formulation',
  dateField: 'formulatedOn',
  sections: {
    'Integrative summary': {
      formulatedOn: date('Date', { required: true }),
      summary: prose('Integrative summary', {
        required: true,
        help: 'How this person came to have this difficulty now, and what keeps it going.',
      }),
      explains: links('Explains', ['diagnosis.diagnoses', 'intake.problems'], { required: true }),
      restsOn: links('Rests on', 'assessment.symptoms'),
      orientation: text('Orientation', {
        required: true,
        help: 'Cognitive-behavioural, attachment-based, systemic.',
      }),
      orientationFit: prose('Why this approach for this client', {
        help: 'Carry it into the plan.',
        required: true,
      }),
    },
    'The four Ps': {
      predisposing: prose('Predisposing', { help: 'What made this client vulnerable.', required: true }),
      precipitating: prose('Precipitating', { help: 'What set it off.', required: true }),
      perpetuating: prose('Perpetuating', {
        help: 'What keeps it going: treatment works here.',
        required: true,
      }),
      protective: prose('Protective', { help: 'What already pulls the other way.', required: true }),
    },
    Outlook: {
      strengthsAndResponsivity: prose('Strengths and how to work with this client', {
        help: 'Pace, language, pictures or words, alone or with family: what reaches this client.',
      }),
      prognosis: choice(
        'Prognosis',
        { good: 'Good', fair: 'Fair', guarded: 'Guarded', poor: 'Poor' },
        { required: true },
      ),
      prognosisReason: prose('Because', { required: true, help: 'What speaks for it and what against it.' }),
    },
  },
});
export type Formulation = Body<typeof formulation>;
