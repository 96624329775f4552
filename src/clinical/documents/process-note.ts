import { date, links, prose } from '../kit/field.ts';
import type { Body } from '../kit/document.ts';
import { defineDocument } from '../kit/document.ts';

/** The therapist's working thoughts: in the chart, outside every packet unless chosen. */
export const processNote = defineDocument({
  type: 'process-note',
  title: 'Process note',
  purpose:
    'Hypotheses, countertransference, what to watch: yours and the team’s, sent to nobody unless chosen.',
  version: 1,
  dateField: 'writtenOn',
  sections: {
    Thoughts: {
      writtenOn: date('Date', { required: true }),
      about: links('About', ['progress-note', 'treatment-plan.goals']),
      thoughts: prose('Working thoughts', {
        required: true,
        help: 'Hypotheses, what you felt, what to watch. It stays out of every packet unless chosen.',
      }),
      forSupervision: prose('For supervision', { help: 'The question you would bring.' }),
    },
  },
});
export type ProcessNote = Body<typeof processNote>;
