import { z } from 'zod';
import type { Assessment } from '../../documents/assessment.ts';
import { mentalStatusArea } from '../../documents/shared-choices.ts';
import { defineRule } from '../../kit/rule.ts';
import { isBlanketFinding } from '../../language/is-blanket-finding.ts';
import { plainWords } from '../../language/plain-words.ts';
import { wholeAssessments } from './whole-assessments.ts';

type Area = keyof typeof mentalStatusArea;

/** What a standard calls an area, where the form has other words or one area for two of them. */
const areaOf: Readonly<Record<string, Area>> = {
  appearance: 'appearance',
  behavior: 'behaviour',
  speech: 'speech',
  mood: 'mood',
  affect: 'affect',
  thoughtProcess: 'thought-process',
  thoughtContent: 'thought-content',
  perception: 'perception',
  orientation: 'cognition',
  cognition: 'cognition',
  insight: 'insight',
  judgment: 'insight',
};

const parameters = z.object({ mseKeys: z.array(z.enum(Object.keys(areaOf))) });

const described = ({ mentalStatus }: Assessment) => mentalStatus.filter(({ finding }) => finding?.trim());

/** One word for everything was copied down the form, whatever the word. */
const isBlanket = (findings: readonly string[]): boolean =>
  findings.every(isBlanketFinding) || (findings.length > 2 && new Set(findings.map(plainWords)).size === 1);

export const mentalStatusExam = defineRule({
  id: 'assessment.mental-status-exam',
  standsIn: ['assessment'],
  messages: {
    none: 'The assessment holds no mental status examination.',
    lacking: 'The mental status examination says nothing of {areas}.',
    blanket: 'The mental status examination says only “{words}”; what you saw and heard is not described.',
  },
  parameters,
  subjects: wholeAssessments,

  check({ body }, { parameters: { mseKeys }, fail }) {
    const where = { at: ['mentalStatus'] };
    const found = described(body);
    const [first] = found;
    if (!first) return fail('none', {}, where);
    if (isBlanket(found.map(({ finding = '' }) => finding)))
      return fail(
        'blanket',
        { words: first.finding?.trim() ?? '' },
        { at: ['mentalStatus', first.id, 'finding'] },
      );

    const seen = new Set(found.map(({ area }) => area));
    const asked = new Set(mseKeys.flatMap(key => areaOf[key] ?? []));
    const lacking = [...asked].filter(area => !seen.has(area));
    const areas = lacking.map(area => mentalStatusArea[area].toLowerCase()).join(', ');
    return lacking.length === 0 ? undefined : fail('lacking', { areas }, where);
  },
});
