import { chartWith } from '../../../testing/chart-builder.ts';
import { formulationOf } from '../../../testing/river-evidence.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { present } from './present.ts';

const bare = {
  orientationFit: undefined,
  predisposing: undefined,
  precipitating: undefined,
  perpetuating: undefined,
  protective: undefined,
  strengthsAndResponsivity: undefined,
};
const list =
  'Panic attacks on line 4. Avoidance of buses, trams and trains. Missed shifts on two days of five. Poor sleep before each early shift. ' +
  'Conflict with the supervisor. A sister nearby. Two friends at work. A rented room. No earlier treatment. No medication. No alcohol. Good health apart from one faint. ' +
  'Wishes to travel again. Motivated, punctual, observant, friendly, and curious about the method.';
const spanish =
  'Ataques de pánico en el autobús de la línea cuatro. Evita trenes y tranvías. Falta dos días al trabajo. Duerme mal antes del turno de la mañana. ' +
  'Conflicto con el jefe. Una hermana cerca y dos amigos en el trabajo. Sin tratamiento anterior, sin medicación, sin alcohol. Buena salud, aparte de un desmayo en enero. ' +
  'Quiere volver a viajar sola. Es puntual, amable y curiosa.';

ruleCases(present, {
  'not-applicable': [{ when: 'neither plan nor formulation is there', chart: chartWith() }],
  pass: [
    { when: 'it explains the case before the plan', chart: chartWith(formulationOf(), planOf()) },
    {
      when: 'the summary alone explains it',
      chart: chartWith(formulationOf({ ...bare, summary: `${list} Each detour keeps the fear alive.` })),
    },
  ],
  fail: [
    {
      when: 'a plan stands without one',
      chart: chartWith(planOf()),
      says: 'There is a plan, and no formulation says how problems and diagnosis hang together.',
      at: '',
    },
    {
      when: 'it came after the plan',
      chart: chartWith(formulationOf({ formulatedOn: '2026-03-20' }), planOf()),
      says: 'The formulation was written after the plan of 9 March, which should rest on it.',
      at: 'formulatedOn',
    },
    {
      when: 'it is one sentence',
      chart: chartWith(formulationOf({ ...bare, summary: 'Panic, because of a faint.' })),
      says: 'The formulation has 6 words; 60 are asked for.',
      at: 'summary',
    },
    {
      when: 'it lists and explains nothing',
      chart: chartWith(formulationOf({ ...bare, summary: list })),
      says: 'In the formulation I could not find what brought the problems about or keeps them going.',
      at: 'summary',
    },
  ],
  'cannot-tell': [
    {
      when: 'it is written in a language that is not read here',
      chart: chartWith(formulationOf({ ...bare, summary: spanish })),
      says: 'I could not read these sentences.',
      at: 'summary',
    },
  ],
});
