import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { standingIntakes } from './standing-intakes.ts';

export const priorTreatmentResponse = defineRule({
  id: 'intake.prior-treatment-response',
  standsIn: ['intake'],
  messages: {
    none: 'The intake neither lists earlier treatment nor says that there was none.',
    unnamed: 'One earlier treatment in the intake is not named.',
    noEffect: 'The intake does not say whether “{treatment}” helped.',
    both: 'The intake says that there was no earlier treatment, and lists “{treatment}”.',
  },
  subjects: standingIntakes,

  check({ body: { priorTreatment, noPriorTreatment } }, { fail, cannotTell }) {
    const [first] = priorTreatment;
    if (!first) return noPriorTreatment === true ? undefined : fail('none', {}, { at: ['priorTreatment'] });
    if (noPriorTreatment === true && first.what?.trim())
      return cannotTell('both', { treatment: shortened(first.what) }, { at: ['noPriorTreatment'] });

    return priorTreatment.flatMap(({ id, what = '', effect }) => {
      const at = (field: string) => ({ at: ['priorTreatment', id, field] });
      if (!what.trim()) return [fail('unnamed', {}, at('what'))];
      return effect ? [] : [fail('noEffect', { treatment: shortened(what) }, at('effect'))];
    });
  },
});
