import { chartWith, measured } from '../../../testing/chart-builder.ts';
import { assessmentOf, diagnosisOf, intakeOf, panic } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { substanceUseScreened } from './substance-use-screened.ts';

const audit = (score: number) =>
  measured('measure:audit-c', '2026-03-04', { administeredOn: '2026-03-04', score });
const drinks = assessmentOf({ substanceScreening: 'Nine beers each evening. No tobacco, no drugs.' });
const unsaid = { substanceScreening: undefined };

ruleCases(substanceUseScreened, {
  'not-applicable': [
    { when: 'nothing was assessed yet', chart: chartWith(intakeOf()) },
    {
      when: 'the client is a young child',
      chart: chartWith(assessmentOf(unsaid), { client: { bornOn: '2016-04-09' } }),
    },
  ],
  pass: [
    { when: 'the assessment tells of all three', chart: chartWith(assessmentOf()) },
    { when: 'the intake does', chart: chartWith(intakeOf(), assessmentOf(unsaid)) },
    { when: 'the screen is negative', chart: chartWith(assessmentOf(), audit(1)) },
    { when: 'it depends on whom whether it is positive', chart: chartWith(drinks, audit(3)) },
    {
      when: 'a positive screen led to advice',
      chart: chartWith(
        assessmentOf({
          substanceScreening: 'Nine beers each evening, no tobacco or drugs; advised to cut down.',
        }),
        audit(9),
      ),
    },
    {
      when: 'it led to a diagnosis',
      chart: chartWith(drinks, audit(9), diagnosisOf(panic({ code: 'F10.20', name: 'Alcohol dependence' }))),
    },
  ],
  fail: [
    {
      when: 'nothing is said',
      chart: chartWith(assessmentOf(unsaid)),
      says: 'Neither intake nor assessment says anything of alcohol, tobacco and other drugs.',
      at: 'substanceScreening',
    },
    {
      when: 'a positive screen is left alone',
      chart: chartWith(drinks, audit(9)),
      says: 'The AUDIT-C of 4 March came to 9, above its cut-off; I found no advice, referral or diagnosis that answers it.',
    },
  ],
  'cannot-tell': [
    {
      when: 'only alcohol is spoken of',
      chart: chartWith(assessmentOf({ substanceScreening: 'A beer on Saturdays.' })),
      says: 'I could not find in intake and assessment whether tobacco and other drugs were asked about.',
      at: 'substanceScreening',
    },
  ],
});
