import { defineRule } from '../../kit/rule.ts';
import { plainWords } from '../../language/plain-words.ts';
import { speaksInFirstPerson } from '../../language/speaks-in-first-person.ts';
import { readGoal } from './read-goal.ts';
import { activeGoals, goalName } from './standing-plans.ts';

export const goalInClientWords = defineRule({
  id: 'plan.goal-in-client-words',
  standsIn: ['treatment-plan'],
  messages: {
    missing: 'The goal “{goal}” has no words of the client’s.',
    same: 'The client’s words for “{goal}” are the clinical wording again.',
    notTheirs: 'I could not find the client’s own voice in what stands for “{goal}”.',
  },
  restsOn: { missing: 'fields', same: 'fields' },
  subjects: activeGoals,

  check(goal, { fail, read, unread }) {
    const words = goal.clientWords?.trim() ?? '';
    const where = { at: ['clientWords'] };
    if (words === '') return fail('missing', { goal: goalName(goal) }, where);
    if (plainWords(words) === plainWords(goal.clinicalWording ?? ''))
      return fail('same', { goal: goalName(goal) }, where);
    const { said, spanIn } = readGoal(goal, 'clientGoalInClientWords', read);
    if (said === 'unread') return speaksInFirstPerson(words).holds ? undefined : unread(where);
    return said === 'not-found'
      ? fail('notTheirs', { goal: goalName(goal) }, { ...where, ...spanIn('clientWords') })
      : undefined;
  },
});
