import { defineRule } from '../../kit/rule.ts';
import { speaksInFirstPerson } from '../../language/speaks-in-first-person.ts';
import { wordsOf } from '../../language/words-of.ts';
import { activeGoals, goalName } from './standing-plans.ts';

const plain = (text: string): string => wordsOf(text.toLowerCase()).join(' ');

export const goalInClientWords = defineRule({
  id: 'plan.goal-in-client-words',
  messages: {
    missing: 'The goal “{goal}” has no words of the client’s.',
    same: 'The client’s words for “{goal}” are the clinical wording again.',
    notTheirs: 'I could not find the client’s own voice in “{goal}”: no “I”, no quotation.',
  },
  subjects: activeGoals,

  check(goal, { fail }) {
    const words = goal.clientWords?.trim() ?? '';
    const where = { at: ['clientWords'] };
    if (words === '') return fail('missing', { goal: goalName(goal) }, where);
    if (plain(words) === plain(goal.clinicalWording ?? ''))
      return fail('same', { goal: goalName(goal) }, where);
    return speaksInFirstPerson(words).holds ? undefined : fail('notTheirs', { goal: goalName(goal) }, where);
  },
});
