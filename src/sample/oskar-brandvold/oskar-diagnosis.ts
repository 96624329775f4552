import type { Day, SampleDocument } from '../sample-client.ts';

const met = (id: string, criterion: string, symptom: string, evidence: string) => ({
  id: `oskar-c-${id}`,
  criterion,
  met: true,
  symptoms: [`oskar-s-${symptom}`],
  evidence,
});

/** Social anxiety disorder, and how watching himself keeps it alive. */
export const oskarDiagnosis = (day: Day): SampleDocument[] => [
  {
    key: 'diagnosis',
    type: 'diagnosis',
    episode: 'episode-1',
    author: 'raman',
    writtenOn: -140,
    time: '13:00',
    signed: { on: -140, time: '13:22' },
    body: {
      diagnosedOn: day(-140),
      diagnoses: [
        {
          id: 'oskar-dx',
          code: 'F40.10',
          name: 'Social anxiety disorder',
          rank: 'primary',
          status: 'confirmed',
          statusOn: day(-140),
          onset: day(-3050),
          criteria: [
            met(
              'scrutiny',
              'marked fear of social situations where others may observe or judge',
              'throat',
              'Seminar, lab teaching, eating in company, phone; 8 of 10 by his rating.',
            ),
            met(
              'evaluation',
              'fears showing anxiety or acting in a way that brings embarrassment or rejection',
              'verdict',
              '“They’ll see it shake”; replays ordinary remarks for days.',
            ),
            met(
              'immediate',
              'the situation nearly always brings fear',
              'throat',
              'Every seminar of the past year; seen within 40 seconds here.',
            ),
            met(
              'avoid',
              'avoided, or endured with strong fear',
              'avoid',
              'Seventeen avoided occasions in two weeks.',
            ),
            met(
              'disproportion',
              'fear is out of proportion to the real danger and to the culture',
              'verdict',
              'A small, friendly seminar; he calls the fear “ridiculous and bigger than me.”',
            ),
          ],
          impairments: ['oskar-i-work', 'oskar-i-social'],
          differential: [
            {
              id: 'oskar-alt-autism',
              considered: 'Autism spectrum disorder',
              reason:
                'Easy give and take in childhood friendship and in the interview once warm; no narrow or repetitive pattern; fear is of judgment.',
            },
            {
              id: 'oskar-alt-agoraphobia',
              considered: 'Agoraphobia',
              reason: 'Buses, shops and crowds are easy as long as nobody speaks to him.',
            },
            {
              id: 'oskar-alt-mdd',
              considered: 'Major depressive disorder',
              reason: 'Enjoys swimming, field work and family; low only on the evenings after seminar.',
            },
          ],
          justification:
            'For eight years situations in which others may watch have brought immediate fear with a closed throat and blushing; he expects to be judged, avoids daily, and knows the fear exceeds the danger. It costs him seminar, conference and company.',
          necessity:
            'His place in the program depends on being heard this year and isolation is growing. Exposure with others cannot be done alone or online, where he has tried; a group is the treatment of choice.',
          problems: ['oskar-p-speaking', 'oskar-p-alone'],
        },
      ],
    },
  },
  {
    key: 'formulation',
    type: 'formulation',
    episode: 'episode-1',
    author: 'raman',
    writtenOn: -137,
    time: '15:10',
    signed: { on: -137, time: '15:44' },
    body: {
      formulatedOn: day(-137),
      summary:
        'A quiet, able boy blanked once in front of a class and drew a rule from the laughter: if they see it, I am done. Since then, when eyes turn to him, his attention turns inward to check throat and face; the checking makes both worse and leaves him no mind for the question. Sweaters, handouts, beer and early exits have kept the rule untested for eight years.',
      explains: ['oskar-dx', 'oskar-p-speaking', 'oskar-p-alone'],
      restsOn: ['oskar-s-throat', 'oskar-s-verdict', 'oskar-s-avoid'],
      orientation: 'Cognitive-behavioral (model of self-focused attention), in group and alone',
      orientationFit:
        'He trusts experiments; a group supplies real eyes, real answers and people in the same boat.',
      predisposing: 'Quiet temperament, a family that avoids attention, one friend only.',
      precipitating: 'The oral exam; later, a program in which talk is graded.',
      perpetuating: 'Watching himself, safety behaviors, going over it afterwards, eating alone.',
      protective: 'Scientific mind, humor, stamina of a swimmer, students who like him.',
      strengthsAndResponsivity:
        'Make each step an experiment with a written prediction; give the reason first; no applause.',
      prognosis: 'good',
      prognosisReason: 'Clear pattern, effective method, strong wish; the long course asks for patience.',
    },
  },
];
