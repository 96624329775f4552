import { z } from 'zod';
import type { Intake } from '../../documents/intake.ts';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { speaksInFirstPerson } from '../../language/speaks-in-first-person.ts';
import { wordsOf } from '../../language/words-of.ts';
import { standingIntakes } from './standing-intakes.ts';

type Problem = Intake['problems'][number];

const told = ({ name, clientWords, onset, course, impact }: Problem): string =>
  [name, clientWords, onset, course, impact].filter(part => part?.trim()).join(' ');

const hasOwnWords = (problem: Problem): boolean =>
  Boolean(problem.clientWords?.trim()) || speaksInFirstPerson(told(problem)).holds;

export const presentingProblem = defineRule({
  id: 'intake.presenting-problem',
  standsIn: ['intake'],
  messages: {
    none: 'The intake names no presenting problem.',
    notInOwnWords: 'Nothing in the intake says in the client’s own words what brought them.',
    thin: 'The intake tells of the presenting problem “{problem}” in {words} words; {minWords} are asked for.',
  },
  parameters: z.object({ minWords: z.number() }),
  subjects: standingIntakes,

  check({ body }, { parameters: { minWords }, fail }) {
    const [first, ...others] = body.problems;
    if (!first) return fail('none', {}, { at: ['problems'] });
    if (![first, ...others].some(hasOwnWords))
      return fail('notInOwnWords', {}, { at: ['problems', first.id, 'clientWords'] });

    const words = wordsOf([...body.problems.map(told), body.referralReason ?? ''].join(' ')).length;
    if (words >= minWords) return undefined;
    const problem = shortened(first.name?.trim() || first.clientWords?.trim() || 'without a name');
    return fail('thin', { problem, words, minWords }, { at: ['problems', first.id, 'impact'] });
  },
});
