import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartWith, draft, measured } from '../testing/chart-builder.ts';
import { dischargeOf, noteOf, reviewOf, rode } from '../testing/river-care.ts';
import { assessmentOf, diagnosisOf, formulationOf, intakeOf, panic } from '../testing/river-evidence.ts';
import { exposure, planOf, rideTheBus, twoStops } from '../testing/river-plan.ts';
import { goodStart } from '../testing/river-record.ts';
import type { Chart, ChartDocument } from './chart.ts';
import { definitionOf } from './documents/definition-of.ts';
import type { AnyBody } from './kit/document.ts';
import { itemsOf } from './kit/items.ts';
import { linksOf } from './kit/link-answers.ts';
import { threadOf } from './thread.ts';
import { ahead, behind } from './thread/strands.ts';
import { nodeOf, walk } from './thread/walk.ts';

const sleep = (status: 'active' | 'met') =>
  rideTheBus({
    id: 'g2',
    clinicalWording: 'Sleep',
    status,
    addresses: status === 'met' ? [] : ['d1'],
    objectives: [twoStops({ id: 'o2' })],
    interventions: [exposure({ id: 'v3', serves: ['o2'] })],
  });

const days = ['2026-03-16', '2026-03-23', '2026-03-30', '2026-04-06'];
const whole = [
  intakeOf(),
  assessmentOf(),
  diagnosisOf(),
  formulationOf(),
  planOf(),
  ...days.map(heldOn => noteOf({ heldOn })),
  reviewOf(),
  dischargeOf(),
];
const breaksOf = (...documents: ChartDocument[]) =>
  threadOf(chartWith(...documents)).breaks.map(({ node, missing }) => [node, missing]);

describe('the golden thread', () => {
  it('runs unbroken through a good record', () => expect(breaksOf(...whole)).toEqual([]));

  it('says of each stage whether it is done, open or empty', () => {
    const thread = threadOf(chartWith(intakeOf(), assessmentOf(), draft(diagnosisOf())));
    expect(thread.stages.map(({ stage, state }) => `${stage} ${state}`)).toEqual([
      'intake done',
      'assessment done',
      'diagnosis open',
      'formulation empty',
      'plan empty',
      'sessions empty',
      'review empty',
      'discharge empty',
    ]);
  });

  it('keeps a goal one node over the versions of the plan, with the wording of today and every place', () => {
    const later = planOf(
      { effectiveFrom: '2026-06-01', goals: [rideTheBus({ clinicalWording: 'Ride to work alone' })] },
      { basedOn: 'treatment-plan-2026-03-09' },
    );
    const goals = threadOf(chartWith(...goodStart(), later)).nodes.filter(({ kind }) => kind === 'goal');
    expect(goals).toMatchObject([
      {
        item: 'g1',
        name: 'Ride to work alone',
        since: '2026-03-09',
        places: [{ document: 'treatment-plan-2026-03-09' }, { document: 'treatment-plan-2026-06-01' }],
      },
    ]);
  });

  it('leads from a session in two steps to the symptom behind it', () => {
    const thread = threadOf(chartWith(...goodStart()));
    const [strand] = behind(thread, 'session:note-2026-03-16');
    const items = (nodes: readonly { item: string }[] = []) => nodes.map(({ item }) => item);
    expect(strand).toMatchObject({
      objective: { item: 'o1' },
      goal: { item: 'g1' },
      intervention: { item: 'v1' },
    });
    expect(items(strand?.diagnoses)).toEqual(['d1']);
    expect(items(strand?.symptoms).sort()).toEqual(['s1', 's2']);
    expect(items(strand?.problems)).toEqual(['p1']);
    expect(items(strand?.impairments)).toEqual(['i1']);
  });

  it('leads back from a symptom to the sessions that worked on it', () => {
    const sessions = ahead(threadOf(chartWith(...whole)), 'symptom:s2');
    expect(sessions.map(({ item }) => item)).toEqual(days.map(day => `note-${day}`));
  });

  it('joins a goal with the questionnaire that measures it', () => {
    const plan = planOf({ goals: [rideTheBus({ measuredBy: 'instrument', instrument: 'PHQ-9' })] });
    const thread = threadOf(
      chartWith(intakeOf(), diagnosisOf(), plan, measured('measure:phq-9', '2026-04-01')),
    );
    expect([...walk(thread, 'goal:g1', 'ahead')].map(({ key }) => key)).toContain(
      'measure:measure-phq-9-2026-04-01',
    );
  });
});

describe('a break', () => {
  const [intake, assessment, diagnosis, formulation, plan, note] = goodStart();
  const four = days.map(heldOn => noteOf({ heldOn }));

  it.each<[string, (ChartDocument | undefined)[], string[]]>([
    [
      'at a diagnosis that no goal answers',
      [intake, assessment, diagnosis, formulation, planOf({ goals: [rideTheBus({ addresses: ['p1'] })] })],
      ['No goal of the plan answers “Panic disorder [episodic paroxysmal anxiety]”.'],
    ],
    [
      'at a goal that answers nothing, and at what it left unanswered',
      [intake, assessment, diagnosis, formulation, planOf({ goals: [rideTheBus({ addresses: [] })] })],
      [
        'No goal of the plan answers “Panic disorder [episodic paroxysmal anxiety]”.',
        'The goal “Ride the bus to work without leaving early” answers no diagnosis and no problem.',
      ],
    ],
    [
      'at a diagnosis without a symptom',
      [intake, diagnosisOf(panic({ criteria: [], impairments: [] }))],
      ['No documented symptom stands behind “Panic disorder [episodic paroxysmal anxiety]”.'],
    ],
    [
      'at a symptom that nothing takes up',
      [
        intake,
        assessmentOf({ impairments: [] }),
        diagnosisOf(panic({ criteria: panic().criteria?.slice(0, 4), impairments: [] })),
      ],
      ['Nothing takes up the symptom “Plans each day around avoiding line 4”.'],
    ],
    [
      'at a problem that nothing answers',
      [
        intakeOf({
          problems: [
            { id: 'p1', name: 'panic on the bus' },
            { id: 'p2', name: 'rows with my sister' },
          ],
        }),
        assessment,
        diagnosis,
        plan,
      ],
      ['No diagnosis and no goal answers “rows with my sister”.'],
    ],
    [
      'at a goal that three sessions passed by',
      [
        intake,
        assessment,
        diagnosis,
        planOf({
          goals: [rideTheBus(), sleep('active')],
        }),
        ...four,
      ],
      ['No session has worked on the goal “Sleep”.'],
    ],
    [
      'at a goal of which no rating shows how far it came',
      [
        intake,
        assessment,
        diagnosis,
        plan,
        ...days.map(heldOn =>
          noteOf({ heldOn, work: [rode({ id: `w-${heldOn}`, rating: undefined, progress: undefined })] }),
        ),
      ],
      [
        'No rating, score or review shows how far the goal “Ride the bus to work without leaving early” has come.',
      ],
    ],
    [
      'at a session that names no objective',
      [intake, assessment, diagnosis, plan, noteOf({ work: [] })],
      ['Session of 16 March names no objective of the plan.'],
    ],
    [
      'at work to which no response is written',
      [
        intake,
        assessment,
        diagnosis,
        plan,
        noteOf({ work: [rode({ id: 'w', done: 'Rode.', response: ' ', rating: undefined })] }),
      ],
      ['How the client responded to “Rode” is not said.'],
    ],
    [
      'at a link into nothing',
      [
        intake,
        assessment,
        diagnosis,
        plan,
        noteOf({ work: [rode({ id: 'w', done: 'Rode.', objective: 'gone' })] }),
      ],
      ['“Rode” points at something that is not in the record (“Objective”).'],
    ],
    [
      'nowhere while the next stage is still a draft',
      [intake, assessment, draft(diagnosisOf(panic({ criteria: [] })))],
      [],
    ],
    [
      'nowhere for a goal that was met',
      [
        intake,
        assessment,
        diagnosis,
        planOf({
          goals: [rideTheBus(), sleep('met')],
        }),
      ],
      [],
    ],
    [
      'nowhere for a crisis outside the plan',
      [intake, assessment, diagnosis, plan, noteOf({ work: [], somethingElse: 'crisis' })],
      [],
    ],
    [
      'nowhere for a session before there was a plan',
      [intake, assessment, noteOf({ heldOn: '2026-03-05', work: [] }), diagnosis, plan],
      [],
    ],
    [
      'nowhere when the open draft mends it',
      [
        intake,
        assessment,
        diagnosis,
        planOf({ goals: [rideTheBus({ addresses: ['p1'] })] }),
        draft(planOf({ effectiveFrom: '2026-04-10' }, { id: 'v2' })),
        note,
      ],
      [],
    ],
  ])('stands %s', (_, documents, missing) => {
    const given = documents.filter(document => document !== undefined);
    expect(breaksOf(...given).map(([, words]) => words)).toEqual(missing);
  });

  it('tells its place and what to do', () => {
    const { breaks } = threadOf(chartWith(intakeOf(), assessmentOf(), diagnosisOf(), planOf({ goals: [] })));
    expect(breaks).toMatchObject([
      {
        side: 'ahead',
        place: { document: 'diagnosis-2026-03-06', path: ['diagnoses', 'd1'] },
        remedy: expect.stringContaining('Add a goal') as string,
      },
    ]);
  });
});

/** Every way to point a link of the whole record somewhere else, or to leave it out. */
type Repoint = (to: string) => string | undefined;
const repointed = (chart: Chart, repoint: Repoint): Chart => {
  const change = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) {
      const isIds = value.every((entry): entry is string => typeof entry === 'string');
      return isIds && linkNames.has(key)
        ? value.flatMap(id => repoint(id) ?? [])
        : value.map(one => change(one));
    }
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner, name)]));
    return linkNames.has(key) && typeof value === 'string' ? repoint(value) : value;
  };
  const documents = chart.documents.map(
    one => ({ ...one, body: change(one.body) as AnyBody }) as ChartDocument,
  );
  return { ...chart, documents };
};
const definedIn = (document: ChartDocument) => definitionOf(document.type)!;
const linkNames = new Set(
  whole.flatMap(one => linksOf(definedIn(one), one.body).map(({ path }) => path.at(-1)!)),
);
const everyId = whole.flatMap(one => [one.id, ...itemsOf(definedIn(one), one.body).map(({ id }) => id)]);

describe('whatever the links say', () => {
  it('the walk ends, and each node is found once', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.constantFrom(...everyId, 'nowhere')), ids => {
        const thread = threadOf(repointed(chartWith(...whole), () => ids.next().value as string));
        for (const { key } of thread.nodes) {
          const found = [...walk(thread, key, 'ahead')].map(node => node.key);
          expect(found).toEqual([...new Set(found)]);
          expect(found).not.toContain(key);
        }
        for (const { node } of thread.breaks) expect(nodeOf(thread, node)).toBeDefined();
      }),
      { numRuns: 50 },
    );
  });

  it('removing links never removes a break', () => {
    fc.assert(
      fc.property(fc.subarray(everyId), fc.subarray(everyId), (first, second) => {
        const sides = (without: readonly string[]) =>
          threadOf(repointed(chartWith(...whole), to => (without.includes(to) ? undefined : to))).breaks.map(
            ({ node, side }) => `${node} ${side}`,
          );
        expect(new Set(sides([...first, ...second])).isSupersetOf(new Set(sides(first)))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
