import { chartWith } from '../../../testing/chart-builder.ts';
import { formulationOf } from '../../../testing/river-evidence.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { strengthsAndResponsivity } from './strengths-and-responsivity.ts';

const silent = {
  strengthsAndResponsivity: ' ',
  summary: 'Detours keep the fear alive.',
  orientationFit: 'Exposure is the standard method for panic.',
};

ruleCases(strengthsAndResponsivity, {
  'not-applicable': [{ when: 'there is no formulation', chart: chartWith(planOf()) }],
  pass: [
    { when: 'its own field says it', chart: chartWith(formulationOf()) },
    {
      when: 'it is told in other places',
      chart: chartWith(
        formulationOf({ ...silent, orientationFit: 'River learns by trying and keeps a log.' }),
      ),
    },
    {
      when: 'the plan tells it',
      chart: chartWith(
        formulationOf({ ...silent, protective: undefined }),
        planOf({ strengthsUsed: 'Keeps records: we work on paper, with the sister as company.' }),
      ),
    },
  ],
  fail: [
    {
      when: 'no strength is named anywhere',
      chart: chartWith(formulationOf({ ...silent, protective: undefined })),
      says: 'Neither the formulation nor the plan names the client’s strengths.',
      at: 'strengthsAndResponsivity',
    },
    {
      when: 'strengths are listed and shape nothing',
      chart: chartWith(formulationOf(silent)),
      says: 'I could not find in the formulation or the plan how this client’s strengths, culture or ways of learning shape the work.',
      at: 'strengthsAndResponsivity',
    },
  ],
  'cannot-tell': [
    {
      when: 'it is told in a language that is not read here',
      chart: chartWith(
        formulationOf({
          ...silent,
          summary: 'Cada desvío mantiene vivo el miedo.',
          orientationFit: 'Aprende probando las cosas y apunta lo que pasa en cada viaje.',
          protective: 'Un trabajo que le gusta y una hermana que viene con ella.',
        }),
      ),
      says: 'I could not read these sentences.',
    },
  ],
});
