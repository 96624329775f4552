import { all } from '../../chart.ts';
import { defineRule } from '../../kit/rule.ts';
import { isGenericTechnique } from '../../language/is-generic-technique.ts';
import { namesTechnique } from '../../language/names-technique.ts';
import { perChart } from '../../remembered.ts';
import type { NoteDocument, Work } from './treatment-notes.ts';
import { sessionDay, treatmentNotes } from './treatment-notes.ts';

const plannedTechniques = perChart(
  chart =>
    new Map(
      all(chart, 'treatment-plan').flatMap(({ body }) =>
        body.goals.flatMap(goal =>
          goal.interventions.map(({ id, technique = '' }) => [id, technique] as const),
        ),
      ),
    ),
);

function namesOne(work: Work, planned: ReadonlyMap<string, string>): boolean {
  const named = [planned.get(work.intervention ?? '') ?? '', work.technique ?? ''];
  return (
    named.some(name => name.trim() !== '' && !isGenericTechnique(name)) ||
    namesTechnique(work.done ?? '').holds
  );
}

const tells = ({ body }: NoteDocument): string => [body.somethingElseDetail, body.riskDetail].join(' ');

export const interventionNamed = defineRule({
  id: 'note.intervention-named',
  messages: { none: 'I could not find which technique was used in the session of {day}.' },
  restsOn: { none: 'reading' },
  subjects: treatmentNotes,

  check(note, { chart, fail }) {
    const planned = plannedTechniques(chart);
    const isNamed = note.body.work.some(work => namesOne(work, planned)) || namesTechnique(tells(note)).holds;
    return isNamed ? undefined : fail('none', { day: sessionDay(note, chart) }, { at: ['work'] });
  },
});
