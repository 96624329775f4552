import { expect, it } from 'vitest';
import { chartWith, draft, written } from '../../testing/chart-builder.ts';
import { readsNothing } from '../language/reads-nothing.ts';
import { rules } from '../rules/index.ts';
import { helpsFor } from './helps-for.ts';

it('name findings that there are', () => {
  const last = written('progress-note', { heldOn: '2026-04-13', work: [{ id: 'a', objective: 'o' }] });
  const work = [{ id: 'w', objective: 'o', done: 'Rode the bus two stops.' }];
  const note = draft(
    written('progress-note', { heldOn: '2026-04-20', work, observation: 'Lazy.' }, { id: 'n' }),
  );
  const goals = [{ id: 'g', objectives: [{ id: 'o', objective: 'Take walks' }], interventions: [] }];
  const plan = draft(written('treatment-plan', { effectiveFrom: '2026-04-20', goals }, { id: 'p' }));
  const chart = chartWith(last, note, plan);

  const helps = ['n', 'p'].flatMap(id => helpsFor(chart, id, readsNothing));
  expect(helps).toHaveLength(13);
  const said = new Set(
    rules.flatMap(({ id, messages }) => Object.keys(messages).map(name => `${id}/${name}`)),
  );
  expect(helps.flatMap(({ sameAs }) => sameAs).filter(name => !said.has(name))).toEqual([]);
});
