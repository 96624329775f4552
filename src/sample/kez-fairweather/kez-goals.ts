import type { treatmentPlan } from '../../clinical/documents/treatment-plan.ts';
import type { BodyInput } from '../../clinical/kit/document.ts';
import type { Day } from '../sample-client.ts';

type Goals = NonNullable<BodyInput<typeof treatmentPlan>['goals']>;

/** Both goals, with the dates by which this version of the plan expects them. */
export const kezGoals = (day: Day, by: { steps: number; goals: number }): Goals => [
  {
    id: 'kez-g-mood',
    clientWords: '“I want to want to get up. Like have a thing again, like viola, and not fake it.”',
    clinicalWording:
      'Kez will get up for school on time and take part again in what matters to her, viola among it, with depression scored below 8 on the PHQ-9.',
    addresses: ['kez-dx', 'kez-p-mood'],
    impairments: ['kez-i-school', 'kez-i-social'],
    status: 'active',
    measuredBy: 'instrument',
    instrument: 'PHQ-9',
    baseline: 16,
    target: 7,
    targetDate: day(by.goals),
    objectives: [
      {
        id: 'kez-o-activity',
        objective:
          'Kez will do four planned activities a week, one of them with another person, and note mood before and after.',
        measure: 'Activity log, activities a week',
        baseline: 0,
        target: 4,
        targetDate: day(by.steps),
        status: 'active',
      },
      {
        id: 'kez-o-sleep',
        objective:
          'Kez will be out of bed by 6:45 and sleep no more than 30 minutes after school, five days of seven.',
        measure: 'Sleep log, days of seven',
        baseline: 1,
        target: 5,
        targetDate: day(by.steps),
        status: 'active',
      },
      {
        id: 'kez-o-thoughts',
        objective:
          'Kez will write down one “what’s the point” thought three times a week and answer it with something that happened.',
        measure: 'Entries a week in her notes app',
        baseline: 0,
        target: 3,
        targetDate: day(by.steps),
        status: 'active',
      },
    ],
    interventions: [
      {
        id: 'kez-x-ba',
        technique: 'Behavioral activation',
        modality: 'individual',
        frequency: 'Weekly',
        responsible: 'clinician',
        rationale:
          'Her days emptied before her mood fell further; filling them by plan and not by mood is what reverses it.',
        serves: ['kez-o-activity'],
      },
      {
        id: 'kez-x-sleep',
        technique: 'Sleep scheduling and stimulus control',
        modality: 'individual',
        frequency: 'Every second week',
        responsible: 'clinician',
        rationale: 'Four hours of afternoon sleep hold the nights and the tiredness in place.',
        serves: ['kez-o-sleep'],
      },
      {
        id: 'kez-x-thoughts',
        technique: 'Cognitive restructuring',
        modality: 'individual',
        frequency: 'Every second week',
        responsible: 'clinician',
        rationale:
          '“People leave me” is drawn from true events and applied to everyone; she likes evidence better than comfort.',
        serves: ['kez-o-thoughts'],
      },
      {
        id: 'kez-x-log',
        technique: 'Activity and mood log with a playlist',
        modality: 'individual',
        frequency: 'Daily',
        responsible: 'client',
        rationale:
          'One song a day instead of a worksheet: she keeps it, and it shows the range of her weeks.',
        serves: ['kez-o-activity', 'kez-o-sleep'],
      },
    ],
  },
  {
    id: 'kez-g-home',
    clientWords: '“I want to tell Grandma stuff without it turning into a whole thing.”',
    clinicalWording:
      'Kez and her grandmother will have two talks a week in which Kez tells something that matters and both stay calm.',
    addresses: ['kez-dx', 'kez-p-home'],
    impairments: ['kez-i-home'],
    status: 'active',
    measuredBy: 'count',
    baseline: 0,
    target: 2,
    targetDate: day(by.goals),
    objectives: [
      {
        id: 'kez-o-talk',
        objective:
          'Kez will tell her grandmother one true thing a week at the kitchen table, beginning with what she wants from the talk.',
        measure: 'Talks a week, told by both',
        baseline: 0,
        target: 1,
        targetDate: day(by.steps),
        status: 'active',
      },
      {
        id: 'kez-o-mother',
        objective:
          'Kez will decide before each Sunday call how long it lasts and one thing she will say, and note how it went.',
        measure: 'Calls with a plan, of four',
        baseline: 0,
        target: 3,
        targetDate: day(by.steps),
        status: 'active',
      },
    ],
    interventions: [
      {
        id: 'kez-x-analysis',
        technique: 'Communication analysis (interpersonal therapy)',
        modality: 'individual',
        frequency: 'Every second week',
        responsible: 'clinician',
        rationale: 'Word by word she can see where a talk turns, and it is rarely where she thought.',
        serves: ['kez-o-talk', 'kez-o-mother'],
      },
      {
        id: 'kez-x-roleplay',
        technique: 'Role-play',
        modality: 'individual',
        frequency: 'As needed before a hard talk',
        responsible: 'clinician',
        rationale: 'She freezes in the first sentence; having said it once aloud gets her past it.',
        serves: ['kez-o-talk', 'kez-o-mother'],
      },
      {
        id: 'kez-x-family',
        technique: 'Family session: listening without fixing',
        modality: 'family',
        frequency: 'Every fourth to sixth week',
        responsible: 'family',
        rationale: 'Her grandmother’s fear turns telling into interrogation; she asked to learn another way.',
        serves: ['kez-o-talk'],
      },
    ],
  },
];
