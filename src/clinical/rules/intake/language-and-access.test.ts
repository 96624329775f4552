import { chartWith } from '../../../testing/chart-builder.ts';
import { intakeOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { languageAndAccess } from './language-and-access.ts';

const somali = { client: { language: 'Somali' } };

ruleCases(languageAndAccess, {
  'not-applicable': [{ when: 'there is no intake yet', chart: chartWith() }],
  pass: [
    { when: 'the client prefers English', chart: chartWith(intakeOf()) },
    {
      when: 'the intake says so in place of the client’s page',
      chart: chartWith(intakeOf(), { client: { language: undefined } }),
    },
    {
      when: 'an interpreter was declined',
      chart: chartWith(intakeOf({ cultureAndLanguage: 'Interpreter offered and declined.' }), somali),
    },
    {
      when: 'the work is done in that language',
      chart: chartWith(intakeOf({ cultureAndLanguage: 'Sessions are held in Somali.' }), somali),
    },
  ],
  fail: [
    {
      when: 'no language is written down',
      chart: chartWith(intakeOf({ cultureAndLanguage: 'Sunday school as a child.' }), {
        client: { language: ' ' },
      }),
      says: 'The record does not say which language the client prefers.',
      at: 'cultureAndLanguage',
    },
  ],
  'cannot-tell': [
    {
      when: 'another language is preferred and nothing is said of an interpreter',
      chart: chartWith(intakeOf({ cultureAndLanguage: 'Came here at twelve.' }), somali),
      says: 'The client prefers Somali; I could not find in which language you work, or whether an interpreter was offered, used or declined.',
      at: 'cultureAndLanguage',
    },
  ],
});
