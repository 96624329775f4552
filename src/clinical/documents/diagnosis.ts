import { choice, code, date, link, links, list, prose, text, yesNo } from '../kit/field.ts';
import type { Body } from '../kit/document.ts';
import { defineDocument } from '../kit/document.ts';

/** What it is called, what that rests on, what else it could have been, and why it needs treatment. */
export const diagnosis = defineDocument({
  type: 'diagnosis',
  title: 'Diagnosis',
  purpose: 'Each diagnosis with its evidence, its alternatives and its need for treatment.',
  loinc: '29548-5',
  version: 1,
  stage: 'diagnosis',
  dateField: 'diagnosedOn',
  sections: {
    Diagnoses: {
      diagnosedOn: date('Date', { required: true }),
      diagnoses: list(
        'Diagnoses',
        'diagnosis',
        {
          code: code('ICD-10-CM code', 'icd-10-cm', { required: true, nameField: 'name' }),
          name: text('Name', { required: true }),
          rank: choice('Rank', { primary: 'Primary', secondary: 'Secondary' }, { required: true }),
          status: choice(
            'Standing',
            {
              provisional: 'Provisional',
              confirmed: 'Confirmed',
              'ruled-out': 'Ruled out',
              resolved: 'Resolved',
            },
            { required: true },
          ),
          statusOn: date('Standing since', { required: true }),
          onset: date('Symptoms began', {
            help: 'Your best date; the first of the month will do. The duration is counted from here.',
          }),
          stressorOn: date('Date of the stressor', { help: 'For adjustment and stress-related disorders.' }),
          stressorEndedOn: date('Stressor ended', {
            help: 'Leave empty while it goes on; an adjustment disorder is not held long after its end.',
          }),
          criteria: list(
            'Criteria',
            'criterion',
            {
              criterion: text('Criterion', { required: true, suggest: 'criteria' }),
              met: yesNo('Met', { required: true }),
              symptoms: links('Shown by', 'assessment.symptoms'),
              evidence: prose('Evidence', {
                help: 'The observation, quote or score; a tick alone shows nothing.',
              }),
            },
            { namedBy: ['criterion'] },
          ),
          impairments: links('Impairs', 'assessment.impairments', {
            help: 'The areas of life in which this diagnosis shows.',
          }),
          distress: prose('Distress', {
            help: 'Where distress rather than impairment carries the diagnosis.',
          }),
          differential: list(
            'Considered instead',
            'alternative',
            {
              considered: text('Alternative', { required: true }),
              reason: prose('Why not', {
                required: true,
                help: 'Which criterion is missing, or what explains the picture better.',
              }),
            },
            { namedBy: ['considered'] },
          ),
          noDifferentialReason: prose('Why no alternative was reasonable', {
            help: 'Only when the list above is empty.',
          }),
          justification: prose('Why this diagnosis', {
            required: true,
            help: 'Symptoms, duration and impairment in two or three sentences.',
          }),
          necessity: prose('Why treatment is needed', {
            required: true,
            help: 'What treatment is expected to change, and what would happen without it.',
          }),
          problems: links('Explains', 'intake.problems'),
          unspecifiedReason: prose('Why it cannot be named more closely yet', {
            help: 'Only for an “unspecified” diagnosis that is kept: what is still awaited, or why it will stay so.',
          }),
        },
        { namedBy: ['name', 'code'], required: true },
      ),
      undiagnosed: list(
        'Problems without a diagnosis',
        'problem without a diagnosis',
        {
          problem: link('Problem', 'intake.problems', { required: true }),
          reason: prose('Why it has none', {
            required: true,
            help: 'It is no disorder, waits for later, is treated elsewhere, or the client does not want it treated.',
          }),
        },
        { namedBy: ['reason'] },
      ),
    },
  },
});
export type Diagnosis = Body<typeof diagnosis>;
