import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { each } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { contentStems } from '../../language/content-stems.ts';
import { isGenericTechnique } from '../../language/is-generic-technique.ts';
import { shortened } from '../../language/shortened.ts';
import { ofEach } from '../../of-each.ts';
import { perChart } from '../../remembered.ts';
import { planInForce } from '../plan/plan-in-force.ts';
import type { Goal } from '../plan/standing-plans.ts';
import type { NoteDocument, Work } from './treatment-notes.ts';
import { isCrisis, isTreatment, sessionDay } from './treatment-notes.ts';

type Intervention = Goal['interventions'][number];
interface Used {
  readonly work: Work;
  readonly note: NoteDocument;
  /** What the plan of that day has to choose from. */
  readonly planned: readonly Intervention[];
}

const everyIntervention = perChart(
  chart =>
    new Map(
      all(chart, 'treatment-plan').flatMap(({ body }) =>
        body.goals.flatMap(({ interventions }) => interventions.map(one => [one.id, one] as const)),
      ),
    ),
);

const isNamed = ({ technique = '' }: Intervention): boolean =>
  technique.trim() !== '' && !isGenericTechnique(technique);

const plannedOn = (chart: Chart, day: string): readonly Intervention[] =>
  planInForce(chart, day)?.body.goals.flatMap(({ interventions }) => interventions) ?? [];

/** A plan that names no technique has a finding of its own; then nothing is said of each session. */
const used = ofEach('progress-note', (note, chart): readonly Subject<Used>[] => {
  const planned = isTreatment(note) ? plannedOn(chart, documentDate(note)) : [];
  if (!planned.some(isNamed)) return [];
  return each(note, 'work')
    .filter(({ value }) => value.intervention || value.technique?.trim())
    .map(({ value, place }) => ({ value: { work: value, note, planned }, place }));
});

/** The note says what becomes of the plan, or a danger that was found explains itself. */
const isExplained = (note: NoteDocument): boolean =>
  Boolean(note.body.planChange?.trim() || note.body.somethingElseDetail?.trim()) ||
  note.body.risk === 'found' ||
  isCrisis(note);

const soundsLike = (technique: string, planned: readonly Intervention[]): boolean => {
  const stems = contentStems(technique);
  return planned.some(one => isNamed(one) && !contentStems(one.technique ?? '').isDisjointFrom(stems));
};

export const interventionOnPlan = defineRule({
  id: 'note.intervention-on-plan',
  messages: {
    lost: 'The note of {day} points at an intervention that is not in the record.',
    gone: '“{technique}” was used on {day} and is not in the plan that was in force; I could not find whether the plan changes.',
    offPlan:
      '“{technique}” was used on {day} and is not in the plan; I could not find whether the plan changes.',
  },
  subjects: used,

  check({ work, note, planned }, { chart, fail }) {
    const day = sessionDay(note, chart);
    const { intervention, technique = '' } = work;
    if (intervention) {
      const where = { at: ['intervention'] };
      if (planned.some(({ id }) => id === intervention)) return undefined;
      const known = everyIntervention(chart).get(intervention);
      if (!known) return fail('lost', { day }, where);
      const name = known.technique ?? 'an earlier intervention';
      if (soundsLike(name, planned) || isExplained(note)) return undefined;
      return fail('gone', { day, technique: shortened(name) }, where);
    }
    if (soundsLike(technique, planned) || isExplained(note)) return undefined;
    return fail('offPlan', { day, technique: shortened(technique) }, { at: ['technique'] });
  },
});
