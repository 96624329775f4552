import { z } from 'zod';
import type { Intake } from '../../documents/intake.ts';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { wordsOf } from '../../language/words-of.ts';
import type { WaitingReader } from '../../language/reader.ts';
import { standingIntakes } from './standing-intakes.ts';

type Problem = Intake['problems'][number];

const told = ({ name, clientWords, onset, shows, course, impact }: Problem): string =>
  [name, clientWords, onset, shows, course, impact].filter(part => part?.trim()).join(' ');

/** Whether the client speaks in what is told of the problems, in quotation marks or in the first person; undefined where it is not read. */
function isSpoken(problems: readonly Problem[], read: WaitingReader): boolean | undefined {
  const text = problems.map(told).join('. ');
  return wordsOf(text).length === 0 ? false : read.objective(text)?.clientWords.holds;
}

export const presentingProblem = defineRule({
  id: 'intake.presenting-problem',
  standsIn: ['intake'],
  messages: {
    none: 'The intake names no presenting problem.',
    notInOwnWords: 'I could not find in the intake, in the client’s own words, what brought them.',
    thin: 'The intake tells of the presenting problem “{problem}” in {words} words; {minWords} are asked for.',
  },
  restsOn: { none: 'fields', thin: 'fields' },
  parameters: z.object({ minWords: z.number() }),
  subjects: standingIntakes,

  check({ body }, { parameters: { minWords }, fail, read, unread }) {
    const { problems } = body;
    const [first] = problems;
    if (!first) return fail('none', {}, { at: ['problems'] });
    const words = wordsOf([...problems.map(told), body.referralReason ?? ''].join(' ')).length;
    if (words < minWords) {
      const problem = shortened(first.name?.trim() || first.clientWords?.trim() || 'without a name');
      return fail('thin', { problem, words, minWords }, { at: ['problems', first.id, 'impact'] });
    }
    if (problems.some(({ clientWords }) => clientWords?.trim())) return undefined;

    const where = { at: ['problems', first.id, 'clientWords'] };
    const speaks = isSpoken(problems, read);
    if (speaks === undefined) return unread(where);
    return speaks ? undefined : fail('notInOwnWords', {}, where);
  },
});
