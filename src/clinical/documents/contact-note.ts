import { choice, date, links, number, prose, text, time } from '../kit/field.ts';
import type { Body } from '../kit/document.ts';
import { defineDocument } from '../kit/document.ts';

const consultation = { field: 'kind', is: ['consultation'] };
const request = { field: 'kind', is: ['record-request'] };
const missed = { field: 'kind', is: ['missed', 'cancelled'] };

/** What belongs in the record and is not therapy. */
export const contactNote = defineDocument({
  type: 'contact-note',
  title: 'Contact note',
  purpose: 'A missed or cancelled appointment, a call or letter, a plan revision, a case consultation.',
  loinc: '34748-4',
  version: 1,
  stage: 'sessions',
  dateField: 'contactOn',
  sections: {
    Contact: {
      kind: choice(
        'What it was',
        {
          missed: 'Missed appointment',
          cancelled: 'Cancelled appointment',
          communication: 'Call, message or letter',
          'plan-revision': 'Plan revision',
          consultation: 'Case consultation',
          coordination: 'Coordination of care',
          'record-request': 'Request about the record',
        },
        { required: true },
      ),
      contactOn: date('Date', { required: true }),
      contactAt: time('Time'),
      minutes: number('Minutes', { unit: 'min', min: 0, max: 480 }),
      withWhom: text('With whom', {
        required: true,
        help: 'By role, and by name where a release covers it.',
      }),
      reason: prose('Reason', { required: true, help: 'Why this contact took place.' }),
      missedBy: choice('Whose side', { client: 'The client’s', clinician: 'Ours' }, { when: missed }),
      outreach: prose('What was done to reach the client', {
        when: missed,
        help: 'Each try: when, how, with what result.',
      }),
      requestFor: choice(
        'What the client asks',
        { access: 'To see it or have a copy', amendment: 'To have something changed' },
        { when: request },
      ),
      answer: choice(
        'Your answer',
        { granted: 'Granted', partly: 'Granted in part', refused: 'Refused' },
        {
          when: request,
          help: 'Leave open until there is one; where this note is signed by then, write another.',
        },
      ),
      answeredOn: date('Answered on', { when: request }),
      laterReason: prose('Why it takes longer', {
        when: request,
        help: 'Only if so: the reason that you wrote to the client within the first term.',
      }),
      refusalGround: prose('On what ground it was refused', {
        when: { field: 'answer', is: ['partly', 'refused'] },
        help: 'The ground in the law, who decided, and what your letter says of a review or a statement of disagreement.',
      }),
      diagnoses: links('Diagnosis', 'diagnosis.diagnoses', { when: consultation }),
      problems: links('Problem', 'intake.problems', { when: consultation }),
      content: prose('What was said or decided', {
        required: true,
        help: 'Facts and decisions; no more of others than is needed.',
      }),
      followUp: prose('Follow-up', { required: true, help: '"None" is an answer.' }),
    },
  },
});
export type ContactNote = Body<typeof contactNote>;
