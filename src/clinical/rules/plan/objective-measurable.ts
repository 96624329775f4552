import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { clinicianActs } from '../../language/clinician-acts.ts';
import { givesStartingPoint } from '../../language/gives-starting-point.ts';
import { isMeasurable } from '../../language/is-measurable.ts';
import { readFor } from '../../language/reading.ts';
import { shortened } from '../../language/shortened.ts';
import { activeObjectives } from './active-objectives.ts';

/** The first word of change among those that say nothing by themselves, in any of its forms. */
function vagueWord(text: string, verbs: readonly string[]): readonly [number, number] | undefined {
  const forms = verbs
    .map(verb => verb.replace(/[^\p{L} ]/gu, ''))
    .map(verb => (verb.endsWith('e') ? `${verb.slice(0, -1)}(?:e|es|ed|ing)` : `${verb}(?:s|es|ed|ing)?`));
  return readFor(text, new RegExp(`(?<![\\p{L}])(?:${forms.join('|')})(?![\\p{L}])`, 'giu')).spans[0];
}

export const objectiveMeasurable = defineRule({
  id: 'plan.objective-measurable',
  standsIn: ['treatment-plan'],
  messages: {
    clinician: '“{objective}” says what the clinician will do; say what the client will do.',
    vague:
      '“{objective}” says “{verb}”, and I could not find what one would count or what number counts as met.',
    uncounted: 'I could not find in “{objective}” what one would count, or what number counts as met.',
    noTarget: '“{objective}” says how it is measured and not which value counts as met.',
    noBaseline: '“{objective}” does not say where it stands now.',
  },
  parameters: z.object({ vagueVerbs: z.array(z.string()) }),
  subjects: chart => activeObjectives(chart).filter(({ value }) => value.objective.objective?.trim()),

  check({ objective: entry }, { parameters: { vagueVerbs }, fail, advise }) {
    const { objective: text = '', measure, baseline, target } = entry;
    const objective = shortened(text);
    const where = { at: ['objective'] };
    const acting = clinicianActs(text);
    if (acting.holds)
      return fail(
        'clinician',
        { objective },
        { ...where, ...(acting.spans[0] && { span: acting.spans[0] }) },
      );

    const isCounted = isMeasurable(text).holds;
    const isMeasured = Boolean(measure?.trim());
    if (!isCounted && isMeasured && target === undefined)
      return fail('noTarget', { objective }, { at: ['target'] });
    if (!isCounted && !isMeasured) {
      const span = vagueWord(text, vagueVerbs);
      return span
        ? fail('vague', { objective, verb: text.slice(...span) }, { ...where, span })
        : fail('uncounted', { objective }, where);
    }
    const isBased = baseline !== undefined || givesStartingPoint(text).holds;
    return isBased ? undefined : advise('noBaseline', { objective }, { at: ['baseline'] });
  },
});
