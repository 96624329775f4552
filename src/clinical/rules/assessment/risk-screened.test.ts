import { chartWith, draft, measured } from '../../../testing/chart-builder.ts';
import { assessmentOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { riskScreened } from './risk-screened.ts';

const byInterview = { riskTool: 'Interview' };
const phq = (on: string, answers = {}) => measured('measure:phq-9', on, { administeredOn: on, ...answers });
const lost = {
  riskFindings: ['passive-ideation' as const],
  riskDetail: 'Wishes to be dead on bad evenings.',
};
const noTool =
  'The assessment of 4 March does not say with which validated questionnaire suicide risk was screened (C-SSRS, ASQ, PHQ-9 item 9, PHQ-A, SBQ-R).';

ruleCases(riskScreened, {
  'not-applicable': [
    { when: 'nothing was assessed yet, which another rule tells', chart: chartWith() },
    {
      when: 'the client is a young child',
      chart: chartWith(assessmentOf(byInterview), { client: { bornOn: '2016-04-09' } }),
    },
  ],
  pass: [
    { when: 'the assessment names the tool', chart: chartWith(assessmentOf()) },
    {
      when: 'a questionnaire asked near admission',
      chart: chartWith(assessmentOf(byInterview), phq('2026-03-10', { 'phq9-9': '0' })),
    },
    {
      when: 'harm to others was asked about in words',
      chart: chartWith(
        assessmentOf({ ...lost, riskDetail: `${lost.riskDetail} No wish to hurt anybody else.` }),
      ),
    },
    {
      when: 'a later assessment says nothing of it',
      chart: chartWith(assessmentOf(), assessmentOf({ assessedOn: '2026-04-20', riskTool: undefined })),
    },
  ],
  fail: [
    {
      when: 'an interview is all',
      chart: chartWith(assessmentOf(byInterview)),
      says: noTool,
      at: 'riskTool',
    },
    {
      when: 'the question that matters was not answered',
      chart: chartWith(assessmentOf(byInterview), phq('2026-03-10', { 'phq9-1': '2' })),
      says: noTool,
    },
    {
      when: 'the questionnaire came months later',
      chart: chartWith(assessmentOf(byInterview), phq('2026-04-20', { 'phq9-9': '0' })),
      says: noTool,
    },
    {
      when: 'nobody asked',
      chart: chartWith(
        draft(assessmentOf({ riskScreening: 'not-asked', riskFindings: [], riskTool: undefined })),
      ),
      says: 'The assessment of 4 March says that risk was not asked about, and no questionnaire asked in its stead.',
      at: 'riskScreening',
    },
  ],
  'cannot-tell': [
    {
      when: 'nothing is said of others',
      chart: chartWith(assessmentOf(lost)),
      says: 'I could not find whether thoughts of harming others were asked about in the assessment of 4 March.',
      at: 'riskDetail',
    },
  ],
});
