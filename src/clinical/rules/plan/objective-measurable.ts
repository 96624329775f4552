import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { clinicianActs } from '../../language/clinician-acts.ts';
import type { WaitingReader } from '../../language/reader.ts';
import { readFor, type Span } from '../../language/reading.ts';
import { shortened } from '../../language/shortened.ts';
import { activeObjectives, type Pursued } from './active-objectives.ts';
import { readStart, readTarget } from './read-target.ts';

/** The first word of change among those that say nothing by themselves, in any of its forms. */
function vagueWord(text: string, verbs: readonly string[]): Span | undefined {
  const forms = verbs
    .map(verb => verb.replace(/[^\p{L} ]/gu, ''))
    .map(verb => (verb.endsWith('e') ? `${verb.slice(0, -1)}(?:e|es|ed|ing)` : `${verb}(?:s|es|ed|ing)?`));
  return readFor(text, new RegExp(`(?<![\\p{L}])(?:${forms.join('|')})(?![\\p{L}])`, 'giu')).spans[0];
}

type Lack = 'target' | 'baseline' | 'unread';

/** What keeps two people from agreeing that an objective is met: what is typed into fields is asked first, and its words for the rest. */
function lackIn(
  { objective = '', measure, baseline, target }: Pursued['objective'],
  read: WaitingReader,
): { readonly lack: Lack; readonly span?: Span } | undefined {
  if (!measure?.trim() || target === undefined) {
    const { said, ...nearest } = readTarget(objective, read);
    if (said === 'unread') return { lack: 'unread' };
    if (said === 'not-found') return { lack: 'target', ...nearest };
  }
  const started = baseline === undefined ? readStart(objective, read) : 'found';
  if (started === 'unread') return { lack: 'unread' };
  return started === 'not-found' ? { lack: 'baseline' } : undefined;
}

export const objectiveMeasurable = defineRule({
  id: 'plan.objective-measurable',
  standsIn: ['treatment-plan'],
  messages: {
    clinician: '“{objective}” says what the clinician will do; say what the client will do.',
    vague:
      '“{objective}” says “{verb}”, and I could not find what one would count or what number counts as met.',
    uncounted: 'I could not find in “{objective}” what one would count, or what number counts as met.',
    noTarget: '“{objective}” says how it is measured, and I could not find which value counts as met.',
    noBaseline: 'I could not find where “{objective}” stands now.',
  },
  parameters: z.object({ vagueVerbs: z.array(z.string()) }),
  subjects: chart => activeObjectives(chart).filter(({ value }) => value.objective.objective?.trim()),

  check({ objective: entry }, { parameters: { vagueVerbs }, fail, advise, read, unread }) {
    const { objective: text = '' } = entry;
    const objective = shortened(text);
    const where = { at: ['objective'] };
    const acting = clinicianActs(text);
    if (acting.holds)
      return fail(
        'clinician',
        { objective },
        { ...where, ...(acting.spans[0] && { span: acting.spans[0] }) },
      );

    const { lack, ...nearest } = lackIn(entry, read) ?? {};
    if (!lack) return undefined;
    if (lack === 'unread') return unread(where);
    if (lack === 'baseline') return advise('noBaseline', { objective }, { at: ['baseline'] });
    if (entry.measure?.trim()) return fail('noTarget', { objective }, { at: ['target'] });
    const span = vagueWord(text, vagueVerbs);
    return span
      ? fail('vague', { objective, verb: text.slice(...span) }, { ...where, span })
      : fail('uncounted', { objective }, { ...where, ...nearest });
  },
});
