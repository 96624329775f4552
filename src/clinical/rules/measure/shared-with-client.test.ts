import { chartWith, measured } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { sharedWithClient } from './shared-with-client.ts';

const gad7 = (body = {}) =>
  measured('measure:gad-7', '2026-03-16', { administeredOn: '2026-03-16', score: 14, ...body });

ruleCases(sharedWithClient, {
  'not-applicable': [
    { when: 'no questionnaire was given', chart: chartWith(noteOf()) },
    { when: 'the client was not seen again', chart: chartWith(gad7()) },
  ],
  pass: [
    { when: 'it was looked at together', chart: chartWith(gad7({ sharedWithClient: true }), noteOf()) },
    {
      when: 'a note tells how the client took it',
      chart: chartWith(gad7(), noteOf({ selfReport: 'On the GAD-7: “Fourteen sounds like me.”' })),
    },
    { when: 'there is time left', chart: chartWith(gad7(), noteOf(), { today: '2026-04-15' }) },
  ],
  fail: [
    {
      when: 'nothing says so',
      chart: chartWith(gad7({ sharedWithClient: false }), noteOf()),
      says: 'Nothing says that the result of the GAD-7 of 16 March was looked at together with the client.',
      at: 'sharedWithClient',
    },
  ],
  'cannot-tell': [],
});
