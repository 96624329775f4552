import type { BodyFor } from '../../../testing/chart-builder.ts';
import { chartWith, written } from '../../../testing/chart-builder.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { contactRecorded } from './contact-recorded.ts';

const called = (change: BodyFor<'contact-note'> = {}) =>
  chartWith(
    written(
      'contact-note',
      {
        kind: 'communication',
        contactOn: '2026-03-18',
        withWhom: 'Client, by telephone',
        reason: 'Asked whether to ride with a cold.',
        content: 'Ride or not, as any other passenger would.',
        followUp: 'None.',
        ...change,
      },
      { signedOn: '2026-03-18' },
    ),
  );

ruleCases(contactRecorded, {
  'not-applicable': [
    { when: 'nobody called or wrote', chart: chartWith() },
    {
      when: 'it was a consultation, which has its own rule',
      chart: called({ kind: 'consultation', content: '' }),
    },
  ],
  pass: [
    { when: 'day, person, content and follow-up are told', chart: called() },
    {
      when: 'danger was spoken of and asked about',
      chart: called({
        content: 'Said she wished to die on the bus. Asked whether she meant it: no plan, no intent.',
      }),
    },
    {
      when: 'danger was spoken of and something follows',
      chart: called({ content: 'Thoughts of suicide since noon.', followUp: 'Seen at five today.' }),
    },
  ],
  fail: [
    {
      when: 'nobody knows with whom or what came of it',
      chart: called({ withWhom: undefined, followUp: ' ' }),
      says: [
        'The contact of 18 March does not say with whom it was.',
        'The contact of 18 March does not say what follows from it.',
      ],
      at: 'withWhom',
    },
    {
      when: 'it has no day and no content',
      chart: called({ contactOn: undefined, content: undefined }),
      says: [
        'The contact of 18 March does not say on which day it was.',
        'The contact of 18 March does not say what was said.',
      ],
    },
    {
      when: 'danger was spoken of and nothing was done',
      chart: called({ content: 'Left a message: thoughts of suicide since noon.' }),
      says: 'The contact of 18 March speaks of danger (“suicide”), and I could not find what was done about it.',
      at: 'content',
    },
  ],
  'cannot-tell': [],
});
