import { inTurn } from './in-turn.ts';
import type { Mutation } from './mutation.ts';
import { put } from './put.ts';
import { without } from './without.ts';

/** What a formulation leaves open. */
export const formulationMutations: readonly Mutation[] = [
  {
    rule: 'formulation.present',
    breaks: 'No formulation was written.',
    in: 'daniel-reyes',
    mutate: without('formulation'),
    at: 'episode',
    silences: [
      {
        rules: ['formulation.approach-carried-into-plan'],
        because: 'without a formulation no approach is chosen that the plan could carry on',
      },
    ],
  },
  {
    rule: 'formulation.links-diagnosis-to-orientation',
    breaks: 'The formulation explains one of two diagnoses.',
    in: 'maya-okafor',
    mutate: put('formulation', 'explains', ['maya-d1', 'maya-p1', 'maya-p2']),
    at: 'formulation explains',
  },
  {
    rule: 'formulation.states-supporting-symptoms',
    breaks: 'The formulation points to no rated symptom and gives no figure.',
    in: 'grace-lindholm',
    mutate: inTurn(
      put('formulation', 'restsOn', []),
      put(
        'formulation',
        'summary',
        'A woman who reads bodies for a living watched her father’s heart fail and be mended, and began to read her own. A skipped beat in the tunnel was taken for the beginning of the end; fear sped the heart, which proved the fear. Since then she is on watch, checks, sits by doors and stays off trains.',
      ),
    ),
    at: 'formulation restsOn',
  },
  {
    rule: 'formulation.strengths-and-responsivity',
    breaks: 'Nothing says how the client’s strengths shape the work.',
    in: 'grace-lindholm',
    mutate: inTurn(
      put('formulation', 'strengthsAndResponsivity', undefined),
      put('formulation', 'protective', undefined),
      put('plan-2', 'strengthsUsed', undefined),
    ),
    at: 'formulation strengthsAndResponsivity',
  },
  {
    rule: 'formulation.approach-carried-into-plan',
    breaks: 'The formulation chooses psychoanalysis, and the plan does something else.',
    in: 'grace-lindholm',
    mutate: put('formulation', 'orientation', 'Psychodynamic psychotherapy'),
    at: 'plan-2 goals',
  },
];
