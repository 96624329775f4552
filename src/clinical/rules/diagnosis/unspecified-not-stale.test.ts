import { chartWith, written } from '../../../testing/chart-builder.ts';
import { diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { unspecifiedNotStale } from './unspecified-not-stale.ts';

const anxiety = panic({ code: 'F41.9', name: 'Anxiety disorder, unspecified' });
const today = '2026-06-30';

ruleCases(unspecifiedNotStale, {
  'not-applicable': [
    { when: 'the disorder is named', chart: chartWith(diagnosisOf(), { today }) },
    {
      when: 'the title says unspecified of a disorder with criteria of its own',
      chart: chartWith(
        diagnosisOf(panic({ code: 'F43.10', name: 'Post-traumatic stress disorder, unspecified' })),
        {
          today,
        },
      ),
    },
    { when: 'it was resolved', chart: chartWith(diagnosisOf({ ...anxiety, status: 'resolved' }), { today }) },
  ],
  pass: [
    { when: 'it is young', chart: chartWith(diagnosisOf(anxiety)) },
    {
      when: 'the reason is given',
      chart: chartWith(diagnosisOf({ ...anxiety, unspecifiedReason: 'Waits for the thyroid result.' }), {
        today,
      }),
    },
    {
      when: 'care ended before it was old',
      chart: chartWith(diagnosisOf(anxiety), { today, episode: { closedOn: '2026-05-01' } }),
    },
  ],
  fail: [
    {
      when: 'it has stood so for long',
      chart: chartWith(diagnosisOf(anxiety), { today }),
      says: 'Anxiety disorder, unspecified has been called unspecified since 6 March, for 116 days, and the record does not say why it cannot be named more closely.',
      at: 'diagnoses.d1.unspecifiedReason',
    },
    {
      when: 'a new version says the same',
      chart: chartWith(
        diagnosisOf(anxiety),
        written('diagnosis', { diagnosedOn: '2026-06-20', diagnoses: [anxiety] }),
        { today },
      ),
      says: 'Anxiety disorder, unspecified has been called unspecified since 6 March, for 116 days, and the record does not say why it cannot be named more closely.',
    },
  ],
  'cannot-tell': [],
});
