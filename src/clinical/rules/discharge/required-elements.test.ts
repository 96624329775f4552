import { chartWith, measured } from '../../../testing/chart-builder.ts';
import { dischargeOf } from '../../../testing/river-care.ts';
import { intakeOf } from '../../../testing/river-evidence.ts';
import { planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { requiredElements } from './required-elements.ts';

const phq = measured('measure:phq-9', '2026-03-04');
ruleCases(requiredElements, {
  'not-applicable': [{ when: 'there is no summary', chart: chartWith(planOf()) }],
  pass: [
    { when: 'all elements are there', chart: chartWith(planOf(), dischargeOf()) },
    {
      when: 'the last measure is named',
      chart: chartWith(planOf(), phq, dischargeOf({ measures: [phq.id] })),
    },
    {
      when: 'a client who stopped coming could not be measured',
      chart: chartWith(planOf(), phq, dischargeOf({ reason: 'dropout' })),
    },
    {
      when: 'a deferred goal is left out',
      chart: chartWith(
        planOf({ goals: [rideTheBus({ status: 'deferred' })] }),
        dischargeOf({ goalOutcomes: [] }),
      ),
    },
  ],
  fail: [
    {
      when: 'elements are missing',
      chart: chartWith(dischargeOf({ aftercare: '', prognosis: undefined })),
      says: [
        'The discharge summary lacks what to do if symptoms return.',
        'The discharge summary lacks a prognosis.',
      ],
      at: 'aftercare',
    },
    {
      when: 'a goal is left out',
      chart: chartWith(planOf(), dischargeOf({ goalOutcomes: [] })),
      says: 'The discharge summary does not say how the goal “Ride the bus to work without leaving early” ended.',
      at: 'goalOutcomes',
    },
    {
      when: 'medication is left out',
      chart: chartWith(intakeOf({ medications: [{ id: 'm', name: 'Sertraline' }] }), dischargeOf()),
      says: 'The discharge summary says nothing of medication, and the intake lists some.',
      at: 'medication',
    },
    {
      when: 'no measure is named at the end',
      chart: chartWith(phq, dischargeOf()),
      says: 'Questionnaires were given during care, and the discharge summary names none at the end.',
      at: 'measures',
    },
  ],
  'cannot-tell': [],
});
