import { chartWith } from '../../../testing/chart-builder.ts';
import { reviewOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { continuedNeed } from './continued-need.ts';

const said = (necessity: string, outlook?: string) => chartWith(reviewOf({ necessity, outlook }));

ruleCases(continuedNeed, {
  'not-applicable': [
    { when: 'there was no review', chart: chartWith() },
    { when: 'the review ends care', chart: chartWith(reviewOf({ continuedNeed: ['end'], necessity: '' })) },
  ],
  pass: [
    { when: 'need, benefit and outlook are told', chart: chartWith(reviewOf()) },
    {
      when: 'the outlook stands in the same sentence',
      chart: said(
        'Rituals still take more than an hour a day. Without further steps the rules are likely to grow back; with them she may be done in four to five months.',
      ),
    },
  ],
  fail: [
    {
      when: 'nothing is said',
      chart: said(' ', 'Good.'),
      says: 'The review of 27 April does not say why care is still needed.',
      at: 'necessity',
    },
    {
      when: 'it is said in a few words, without an outlook',
      chart: said('Attacks still occur.'),
      says: [
        'The review of 27 April says why care is still needed in 3 words; 20 are asked for.',
        'In the review of 27 April I could not find an outlook.',
      ],
    },
    {
      when: 'no difficulty is named',
      chart: said(
        'Our conversations have been very pleasant throughout this quarter and we both would like to meet again every second Tuesday from now on.',
        'Good.',
      ),
      says: 'In the review of 27 April I could not find which symptom or limitation still needs care.',
    },
    {
      when: 'the need is told as in any review',
      chart: said(
        'Client continues to meet medical necessity criteria for ongoing outpatient services and would benefit from continued treatment in order to improve functioning.',
        'Good: attacks have halved.',
      ),
      says: 'In the review of 27 April I could not find which symptom or limitation still needs care.',
    },
    {
      when: 'only the present is told',
      chart: said(
        'There have been panic attacks on three of the last seven mornings, two of them on line 4, and one shift was missed on Friday.',
        'Good.',
      ),
      says: 'In the review of 27 April I could not find what care is expected to change, or what would happen without it.',
      at: 'necessity',
    },
  ],
  'cannot-tell': [
    {
      when: 'it is told in a language that is not read here',
      chart: said(
        'Todavía tiene ataques de pánico por la mañana y no puede ir al trabajo; sin más ayuda es probable que pierda el puesto y que deje de salir de casa.',
        'Bueno.',
      ),
      says: 'I could not read these sentences.',
      at: 'necessity',
    },
  ],
});
