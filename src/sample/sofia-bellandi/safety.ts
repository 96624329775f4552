import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';

type Body = SampleDocumentOf<'safety-plan'>['body'];

const first = (day: Day): Body => ({
  writtenOn: day(-53),
  warningSigns:
    'A letter I don’t open. Taking the light on the sofa. Counting things. “They’d do better.” Three in the morning.',
  coping:
    'Feet on the cold kitchen tiles. Wash my face. Knead dough, ten minutes, no recipe. Read his list of dinosaurs aloud.',
  distraction:
    'The bakery at the corner, open from three. My sister’s kitchen. The walk to the ferry and back.',
  people:
    'My sister, any hour: number on my phone under 1. My sous-chef until one. The mother of my son’s best friend, mornings.',
  professionals:
    'David Achterberg, 555-0100, and the number for after hours. Call or text 988. 911 or the emergency room two streets from work.',
  meansSafety:
    'My sister has taken all tablets home and gives me one night’s at a time. My doctor writes no more than seven. Knives stay at work; I have no firearms.',
  reasonsForLiving:
    'He is eight and wants to show me a volcano. My sister’s face. The first service of a new cook.',
  copyGiven: true,
});

/** The plan of the crisis day, and the one rewritten ten days later. */
export const safety = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'safety-plan-1', type: 'safety-plan', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: -53, time: '14:38', signed: { on: -53, time: '15:08' } },
    body: first(day),
  },
  {
    ...{ key: 'safety-plan-2', type: 'safety-plan', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: -43, time: '11:14', signed: { on: -43, time: '11:27' } },
    body: {
      ...first(day),
      writtenOn: day(-43),
      coping:
        'Cold tiles. Dough. Dinosaurs. New: write the thought on the check card and turn the card over. The ladder of small things on the refrigerator.',
      people:
        'My sister, any hour, and she has promised to say “I’m putting my shoes on” and nothing clever. My sous-chef until one. The mother of my son’s best friend. My lawyer for letters: nobody opens them alone.',
      meansSafety:
        'Sleeping tablets stopped; all medication is with my sister and comes in a weekly box. The row of tablets was thrown into the ferry office’s return bin, by both of us.',
    },
  },
];
