import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';
import { signedWithSupervisor } from './signed-with-supervisor.ts';

type Entry = NonNullable<SampleDocumentOf<'diagnosis'>['body']['diagnoses']>[number];

const obsessive = (day: Day): Entry => ({
  id: 'hannah-d1',
  code: 'F42.2',
  name: 'Mixed obsessional thoughts and acts (obsessive-compulsive disorder)',
  rank: 'primary',
  status: 'confirmed',
  statusOn: day(-101),
  onset: day(-345),
  criteria: [
    {
      id: 'hannah-c1',
      criterion: 'recurrent intrusive thoughts, urges or images the person tries to suppress or neutralize',
      met: true,
      symptoms: ['hannah-s1', 'hannah-s5'],
      evidence:
        'Image of the baby falling ill, thirty to fifty times a day, answered by washing and by going over the day.',
    },
    {
      id: 'hannah-c2',
      criterion: 'repetitive acts or mental rituals driven by an obsession or rigid rule, to reduce dread',
      met: true,
      symptoms: ['hannah-s2', 'hannah-s3', 'hannah-s4'],
      evidence: 'Washing by count until it clicks, asking fifteen times a day, photographing the stove.',
    },
    {
      id: 'hannah-c3',
      criterion: 'takes more than an hour a day',
      met: true,
      symptoms: ['hannah-s2', 'hannah-s4'],
      evidence: 'Two and a half hours of washing and 25 minutes of checking a day.',
    },
    {
      id: 'hannah-c4',
      criterion: 'marked distress or impairment',
      met: true,
      symptoms: ['hannah-s1'],
      evidence: 'Tears at the half-birthday; late three days of five.',
    },
  ],
  impairments: ['hannah-i1', 'hannah-i2', 'hannah-i3'],
  differential: [
    {
      ...{ id: 'hannah-x1', considered: 'Generalized anxiety disorder' },
      reason:
        'Fear has few fixed contents and is answered by rituals; everyday worries are ordinary in number.',
    },
    {
      ...{ id: 'hannah-x2', considered: 'Illness anxiety disorder' },
      reason: 'She does not fear being ill herself; the fear is of causing harm.',
    },
    {
      ...{ id: 'hannah-x3', considered: 'Thoughts of harming a child with intent' },
      reason: 'Unwanted, resisted, without plan or wish; she stays away to protect the child.',
    },
  ],
  justification:
    'Intrusive images of harm and three kinds of ritual for more than two hours a day over eight months, recognized as senseless, with impairment at work, in her family and in the care of her body.',
  necessity:
    'The rituals have grown from minutes to hours in eight months and the avoidance now includes the child. Exposure and response prevention is the treatment with the best evidence; untreated the course is likely to be lasting.',
  problems: ['hannah-p1', 'hannah-p2'],
});

const formulated = (day: Day): SampleDocumentOf<'formulation'> => ({
  ...{ key: 'formulation', type: 'formulation', episode: 'episode-1', author: 'lindqvist' },
  ...{ writtenOn: -100, time: '13:10', ...signedWithSupervisor(-100, '13:52', [-99, '09:05']) },
  body: {
    formulatedOn: day(-100),
    summary:
      'An exact and careful woman who became an aunt. The birth made an old question (“what if I’m the careless one?”) unbearable: a half-second image of a sick baby became a sign that she might be dangerous. Washing to the elbow, asking, photographing the stove and rewinding the day each bring relief for minutes and teach her that the relief was needed, so that forty washes a day and 25 minutes at the door now stand where one used to do. The people who love her answer each question and keep it going.',
    explains: ['hannah-d1', 'hannah-p1', 'hannah-p2'],
    restsOn: ['hannah-s1', 'hannah-s2', 'hannah-s3', 'hannah-s4', 'hannah-s5'],
    orientation: 'Cognitive behavioral, exposure and response prevention by inhibitory learning',
    orientationFit:
      'Her trouble is kept alive by what she does to feel certain; exposure lets her find out what happens without it. Thought-stopping at 19 became a ritual, so thoughts are let in and not fought.',
    predisposing: 'Family of checkers, conscientiousness praised, a first spell at 19.',
    precipitating: 'Birth of her niece; being asked to babysit.',
    perpetuating:
      'Rituals, reassurance by two kind people, staying away from the child, proof by photograph.',
    protective:
      'Insight, humor, love for the child, an exact mind that can be turned on the rules themselves.',
    strengthsAndResponsivity:
      'Draw the steps as a stair. Let her predict to the decimal and be wrong. Kosher rules stay outside.',
    prognosis: 'good',
    prognosisReason: 'Good insight, early treatment, partner on board.',
  },
});

/** What it is called and how it hangs together. */
export const diagnosed = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'diagnosis', type: 'diagnosis', episode: 'episode-1', author: 'lindqvist' },
    ...{ writtenOn: -101, time: '09:00', ...signedWithSupervisor(-101, '09:35', [-101, '17:10']) },
    body: { diagnosedOn: day(-101), diagnoses: [obsessive(day)] },
  },
  formulated(day),
];
