import { addDays } from '../../time/add-days.ts';
import { chartWith, draft } from '../../../testing/chart-builder.ts';
import { noteOf, reviewOf, rode } from '../../../testing/river-care.ts';
import { formulationOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { aggregateElements } from './aggregate-elements.ts';

type Told = Parameters<typeof noteOf>[0];
const weekly = (count: number, change: Told = {}) =>
  Array.from({ length: count }, (_, nth) => noteOf({ heldOn: addDays('2026-01-05', 7 * nth), ...change }));
const bare: Told = {
  diagnoses: [],
  symptoms: [],
  mentalStatus: [],
  work: [
    rode({
      done: 'Talked.',
      why: 'As agreed.',
      response: 'Listened.',
      rating: undefined,
      progress: undefined,
    }),
  ],
  observation: '',
  selfReport: 'A good week.',
  betweenSessions: '',
  homework: '',
  nextFocus: '',
  purposeSupport: 'As planned.',
};
const period = 'the 12 notes from 5 January to 23 March';

ruleCases(aggregateElements, {
  'not-applicable': [
    { when: 'no whole period has passed', chart: chartWith(...weekly(11, bare)) },
    { when: 'the notes are not signed', chart: chartWith(...weekly(12, bare).map(draft)) },
    { when: 'they were interviews', chart: chartWith(...weekly(12, { ...bare, serviceCode: '90791' })) },
  ],
  pass: [
    { when: 'the notes of the period cover it together', chart: chartWith(formulationOf(), ...weekly(12)) },
    {
      when: 'one note of them holds what the others leave out',
      chart: chartWith(formulationOf(), ...weekly(11, bare), noteOf({ heldOn: '2026-03-23' })),
    },
    {
      when: 'a review says what is to be expected',
      chart: chartWith(
        ...weekly(12),
        reviewOf({ necessity: 'One more shift is missed; River is expected to be done in June.' }),
      ),
    },
    {
      when: 'few notes fill so many days',
      chart: chartWith(formulationOf(), noteOf({ heldOn: '2026-01-05' }), noteOf({ heldOn: '2026-04-20' })),
    },
  ],
  fail: [
    {
      when: 'nothing says what is to be expected',
      chart: chartWith(...weekly(12)),
      says: `Neither the formulation nor a review nor ${period} say what is to be expected (prognosis).`,
      at: '',
    },
    {
      when: 'no note of the period names the diagnosis',
      chart: chartWith(formulationOf(), ...weekly(12, { diagnoses: [] })),
      says: `In ${period} I could not find the diagnosis treated.`,
      at: 'diagnoses',
    },
    {
      when: 'the notes hold next to nothing',
      chart: chartWith(formulationOf(), ...weekly(12, bare)),
      says: [
        `In ${period} I could not find the diagnosis treated.`,
        `In ${period} I could not find symptoms.`,
        `In ${period} I could not find how daily life goes.`,
        `In ${period} I could not find mental status.`,
        `In ${period} I could not find what comes next.`,
        `In ${period} I could not find progress.`,
      ],
    },
  ],
  'cannot-tell': [],
});
