import { choose, linkTo, type Answers } from '../pages/answers.ts';
import type { DaysFrom } from './days.ts';

export const formulation = (day: DaysFrom): Answers => ({
  Date: day(-75),
  'Integrative summary':
    'A child who kept the house running learned that thinking ahead keeps people safe. Since the merger every day offers more to think ahead about; each night spent checking feels like the reason nothing went wrong.',
  Explains: linkTo('Generalized anxiety', 'worry that will not stop'),
  'Rests on': linkTo('Goes over work', 'Lies awake'),
  Orientation: 'Cognitive-behavioural',
  'Why this approach for this client': 'She likes to test things and to write them down.',
  Predisposing: 'Early care for her brothers; an anxious mother.',
  Precipitating: 'Made team lead in the merger in February.',
  Perpetuating: 'Checking, late coffee, and the belief that worry prevents mistakes.',
  Protective: 'Her partner, humour, love of singing.',
  Prognosis: choose('Good'),
  Because: 'First treatment, clear maintaining loop, ready to try things.',
});
