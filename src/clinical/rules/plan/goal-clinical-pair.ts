import { defineRule } from '../../kit/rule.ts';
import { haveSameSubject } from '../../language/have-same-subject.ts';
import { shortened } from '../../language/shortened.ts';
import { activeGoals } from './standing-plans.ts';

export const goalClinicalPair = defineRule({
  id: 'plan.goal-clinical-pair',
  standsIn: ['treatment-plan'],
  messages: {
    missing: 'The client’s goal “{words}” has no clinical wording beside it.',
    unlike: 'I could not find what “{words}” and “{clinical}” have in common.',
  },
  subjects: activeGoals,

  check({ clientWords = '', clinicalWording = '', sameAim }, { fail }) {
    const words = shortened(clientWords || 'not yet written down');
    if (!clinicalWording.trim()) return fail('missing', { words }, { at: ['clinicalWording'] });
    if (sameAim || !clientWords.trim() || haveSameSubject(clientWords, clinicalWording)) return undefined;
    return fail('unlike', { words, clinical: shortened(clinicalWording) }, { at: ['clinicalWording'] });
  },
});
