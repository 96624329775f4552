import type { BodyFor } from '../../../testing/chart-builder.ts';
import { chartWith, written } from '../../../testing/chart-builder.ts';
import { diagnosisOf, intakeOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { consultationElements } from './consultation-elements.ts';

const consulted = (change: BodyFor<'contact-note'> = {}) =>
  written('contact-note', {
    kind: 'consultation',
    contactOn: '2026-03-24',
    withWhom: 'Supervisor',
    reason: 'Whether to ride along on line 4 so early.',
    diagnoses: ['d1'],
    problems: ['p1'],
    content: 'Ride two stops and stay; no breathing exercise on the bus.',
    followUp: 'First ride next Monday.',
    ...change,
  });
const chart = (change: BodyFor<'contact-note'> = {}) =>
  chartWith(intakeOf(), diagnosisOf(), consulted(change));

ruleCases(consultationElements, {
  'not-applicable': [
    { when: 'nobody was consulted', chart: chart({ kind: 'communication', diagnoses: [] }) },
  ],
  pass: [
    { when: 'the question, the advice and what follows are told', chart: chart() },
    {
      when: 'nothing was diagnosed yet',
      chart: chartWith(intakeOf(), consulted({ diagnoses: [] })),
    },
    {
      when: 'no problem stands in the record to point at',
      chart: chartWith(consulted({ diagnoses: [], problems: [] })),
    },
  ],
  fail: [
    {
      when: 'it points at no diagnosis',
      chart: chart({ diagnoses: [] }),
      says: 'The consultation of 24 March does not say about which diagnosis.',
      at: 'diagnoses',
    },
    {
      when: 'it points at no problem',
      chart: chart({ problems: [] }),
      says: 'The consultation of 24 March does not say about which problem.',
      at: 'problems',
    },
    {
      when: 'advice and follow-up are left out',
      chart: chart({ content: '', followUp: ' ' }),
      says: [
        'The consultation of 24 March does not say what was advised.',
        'The consultation of 24 March does not say what follows from it.',
      ],
      at: 'content',
    },
    {
      when: 'neither person nor reason is told',
      chart: chart({ withWhom: undefined, reason: undefined }),
      says: [
        'The consultation of 24 March does not say with whom.',
        'The consultation of 24 March does not say why.',
      ],
    },
  ],
  'cannot-tell': [],
});
