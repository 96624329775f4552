import type { Day, SampleDocumentOf } from '../sample-client.ts';

type Goal = NonNullable<SampleDocumentOf<'treatment-plan'>['body']['goals']>[number];

const dinnerRush = (day: Day): Goal => ({
  id: 'sofia-g1',
  clientWords: 'I want to get through a dinner rush without crying in the cooler.',
  clinicalWording:
    'Sofia will get through a dinner rush on the floor and have pleasure in her days again, with mood in the mild range.',
  addresses: ['sofia-d1', 'sofia-p1'],
  impairments: ['sofia-i1'],
  status: 'active',
  measuredBy: 'instrument',
  instrument: 'PHQ-9',
  baseline: 16,
  target: 8,
  targetDate: day(62),
  objectives: [
    {
      id: 'sofia-o1',
      objective: 'Sofia will do one planned thing that used to please her on at least 3 days a week.',
      measure: 'Days of seven, kitchen calendar',
      ...{ baseline: 0, target: 3, targetDate: day(-29), status: 'active' },
    },
    {
      id: 'sofia-o2',
      objective: 'Sofia will stay on the floor through the dinner rush on at least 4 shifts of 5.',
      measure: 'Shifts of five, her own tally',
      ...{ baseline: 1, target: 4, targetDate: day(-15), status: 'active' },
    },
  ],
  interventions: [
    {
      ...{ id: 'sofia-v1', technique: 'Behavioral activation', modality: 'individual', frequency: 'Weekly' },
      ...{ responsible: 'clinician', serves: ['sofia-o1', 'sofia-o2'] },
      rationale: 'She plans a service by the minute; her days can be planned the same way.',
    },
    {
      ...{
        id: 'sofia-v2',
        technique: 'Cognitive restructuring',
        modality: 'individual',
        frequency: 'Every second week',
      },
      ...{ responsible: 'clinician', serves: ['sofia-o2'] },
      rationale: '“They’d do better with somebody else” sends her off the floor.',
    },
    {
      ...{
        id: 'sofia-v3',
        technique: 'Kitchen calendar with one pleasure a day',
        modality: 'individual',
        frequency: 'Daily',
      },
      ...{ responsible: 'client', serves: ['sofia-o1'] },
      rationale: 'Hung where she and her son both see it.',
    },
  ],
});

const awake = (day: Day): Goal => ({
  id: 'sofia-g2',
  clientWords: 'I want my son to have a mother who is awake.',
  clinicalWording:
    'Sofia will be awake and present for her son on her days: six hours of sleep, two meals, supper together.',
  addresses: ['sofia-d1', 'sofia-p2'],
  impairments: ['sofia-i2', 'sofia-i3'],
  status: 'active',
  measuredBy: 'rating',
  baseline: 3,
  target: 7,
  targetDate: day(62),
  objectives: [
    {
      id: 'sofia-o3',
      objective: 'Sofia will sleep at least 6 hours on at least 5 nights of 7.',
      measure: 'Nights of seven, sleep log',
      ...{ baseline: 1, target: 5, targetDate: day(-15), status: 'active' },
    },
    {
      id: 'sofia-o4',
      objective:
        'Sofia will sit down to two meals a day on at least 5 days of 7, supper with her son on his days.',
      measure: 'Days of seven, kitchen calendar',
      ...{ baseline: 0, target: 5, targetDate: day(-29), status: 'active' },
    },
  ],
  interventions: [
    {
      ...{ id: 'sofia-v4', technique: 'Stimulus control and sleep scheduling', modality: 'individual' },
      ...{ frequency: 'Every second week', responsible: 'clinician', serves: ['sofia-o3'] },
      rationale: 'Nights have lost their shape since she sleeps on the sofa with the light on.',
    },
    {
      ...{
        id: 'sofia-v5',
        technique: 'Sleep log and two set meals',
        modality: 'individual',
        frequency: 'Daily',
      },
      ...{ responsible: 'client', serves: ['sofia-o3', 'sofia-o4'] },
      rationale: 'Body first; she can do for herself what she does for thirty cooks.',
    },
  ],
});

const here = (day: Day): Goal => ({
  id: 'sofia-g3',
  clientWords: 'I want to be here when my son is thirty, even on the nights when I don’t want it.',
  clinicalWording:
    'Sofia will be here and safe for her son: meet the first signs of a suicidal crisis with her safety plan, until such nights have become rare.',
  addresses: ['sofia-d1', 'sofia-p1'],
  impairments: ['sofia-i2', 'sofia-i3'],
  status: 'active',
  measuredBy: 'count',
  baseline: 6,
  target: 0,
  targetDate: day(62),
  objectives: [
    {
      id: 'sofia-o5',
      objective:
        'Sofia will fill in the evening check (thoughts yes or no, step used, whom I told) on at least 6 days of 7.',
      measure: 'Days of seven, check card',
      ...{ baseline: 0, target: 6, targetDate: day(20), status: 'active' },
    },
    {
      id: 'sofia-o6',
      objective: 'Sofia will have thoughts of suicide on no more than 1 day a week for four weeks in a row.',
      measure: 'Days of seven, check card',
      ...{ baseline: 6, target: 1, targetDate: day(34), status: 'active' },
    },
  ],
  interventions: [
    {
      ...{
        id: 'sofia-v6',
        technique: 'Safety planning intervention',
        modality: 'individual',
        frequency: 'Each session',
      },
      ...{ responsible: 'clinician', serves: ['sofia-o5'] },
      rationale: 'She broke off by calling; the plan makes that call the first thing at hand.',
    },
    {
      ...{
        id: 'sofia-v7',
        technique: 'Chain analysis of suicidal crises',
        modality: 'individual',
        frequency: 'Weekly',
      },
      ...{ responsible: 'clinician', serves: ['sofia-o6'] },
      rationale:
        'The night had links (letter, wine refused, four o’clock, the row of tablets) that can be met earlier.',
    },
    {
      ...{
        id: 'sofia-v8',
        technique: 'Evening check and safety plan steps',
        modality: 'individual',
        frequency: 'Daily',
      },
      ...{ responsible: 'client', serves: ['sofia-o5', 'sofia-o6'] },
      rationale: 'Short, honest, and seen by her sister if she wishes.',
    },
    {
      ...{
        id: 'sofia-v9',
        technique: 'Family session on warning signs',
        modality: 'family',
        frequency: 'Monthly',
      },
      ...{ responsible: 'family', serves: ['sofia-o5'] },
      rationale: 'Her sister is step four of the plan and should know what to say.',
    },
    {
      ...{
        id: 'sofia-v10',
        technique: 'Antidepressant medication',
        modality: 'individual',
        frequency: 'Monthly review',
      },
      ...{ responsible: 'other', serves: ['sofia-o6'] },
      rationale: 'Severe episode; prescribed and watched by a psychiatric nurse practitioner.',
    },
  ],
});

const later = (goal: Goal, day: Day): Goal => ({
  ...goal,
  targetDate: day(90),
  objectives: (goal.objectives ?? []).map(objective => ({ ...objective, targetDate: day(41) })),
});

/** The goals of the first plan, and those after the crisis, with safety added. */
export const goals = (
  day: Day,
): { readonly first: readonly Goal[]; readonly afterCrisis: readonly Goal[] } => ({
  first: [dinnerRush(day), awake(day)],
  afterCrisis: [here(day), later(dinnerRush(day), day), later(awake(day), day)],
});
