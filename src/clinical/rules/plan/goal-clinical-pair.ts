import { defineRule } from '../../kit/rule.ts';
import { haveSameSubject } from '../../language/have-same-subject.ts';
import { shortened } from '../../language/shortened.ts';
import { readGoal } from './read-goal.ts';
import { activeGoals } from './standing-plans.ts';

export const goalClinicalPair = defineRule({
  id: 'plan.goal-clinical-pair',
  standsIn: ['treatment-plan'],
  messages: {
    missing: 'The client’s goal “{words}” has no clinical wording beside it.',
    unlike: 'I could not find what “{words}” and “{clinical}” have in common.',
  },
  restsOn: { unlike: 'reading' },
  subjects: activeGoals,

  check(goal, { fail, read, unread }) {
    const { clientWords = '', clinicalWording = '', sameAim } = goal;
    const words = shortened(clientWords || 'not yet written down');
    const where = { at: ['clinicalWording'] };
    if (!clinicalWording.trim()) return fail('missing', { words }, where);
    if (sameAim || !clientWords.trim()) return undefined;
    const { said, spanIn } = readGoal(goal, 'clinicalGoalSameAim', read);
    if (said === 'unread') return unread(where);
    const isUnlike =
      said === 'not-found' || (said === 'unsure' && !haveSameSubject(clientWords, clinicalWording));
    return isUnlike
      ? fail(
          'unlike',
          { words, clinical: shortened(clinicalWording) },
          { ...where, ...spanIn('clinicalWording') },
        )
      : undefined;
  },
});
