import type { Day, SampleDocumentOf } from '../sample-client.ts';
import { document } from '../sample-client.ts';

/** What Teo’s worry looks like, how much of it there is and what it costs him. */
export const teoAssessment = (day: Day): SampleDocumentOf<'assessment'> => ({
  key: 'assessment',
  type: 'assessment',
  episode: 'episode-1',
  author: 'achterberg',
  writtenOn: -136,
  time: '16:52',
  signed: { on: -135, time: '09:14' },
  body: {
    assessedOn: day(-136),
    occasion: 'initial',
    sources:
      'Interview with both parents, time alone with Teo, PSC-17 from the mother, the pediatrician’s letter, the school’s attendance print-out.',
    symptoms: teoSymptoms,
    impairments: [
      {
        id: 'teo-i-school',
        domain: 'work-school',
        severity: 'moderate',
        example:
          'Missed the fractions test twice because he was in the nurse’s office; the teacher now keeps his morning work in a folder “for when he gets here.”',
        symptoms: ['teo-s-distress', 'teo-s-somatic'],
      },
      {
        id: 'teo-i-home',
        domain: 'family-home',
        severity: 'moderate',
        example:
          'The parents take turns on the floor of the children’s room until ten and have not been out together for seven months; his sister does homework in the bathroom.',
        symptoms: ['teo-s-sleep', 'teo-s-harm'],
      },
      {
        id: 'teo-i-social',
        domain: 'social',
        severity: 'mild',
        example: 'Turned down the goalkeeper camp sleepover he had talked about for a year.',
        symptoms: ['teo-s-sleep', 'teo-s-distress'],
      },
    ],
    mentalStatus: [
      {
        id: 'teo-m-appearance',
        area: 'appearance',
        finding: 'Small for nine, goalkeeper jersey, bitten cuffs on both sleeves.',
      },
      {
        id: 'teo-m-behaviour',
        area: 'behaviour',
        finding:
          'Held his mother’s sleeve for the first ten minutes and looked up each time she shifted in her chair; let go when asked about ants and then moved freely around the room.',
      },
      {
        id: 'teo-m-speech',
        area: 'speech',
        finding: 'Whispered at first, full sentences and quick once alone.',
      },
      { id: 'teo-m-mood', area: 'mood', finding: '“Okay. Not okay in the mornings.”' },
      {
        id: 'teo-m-affect',
        area: 'affect',
        finding: 'Worried frown when the hospital was mentioned, bright and full-range about soccer.',
      },
      {
        id: 'teo-m-content',
        area: 'thought-content',
        finding:
          'Worry that his father’s insides “could pop again when nobody’s home.” No wish to die or to hurt anyone.',
      },
      {
        id: 'teo-m-cognition',
        area: 'cognition',
        finding: 'Oriented, told the week’s timetable in order; attention held for a 20-minute drawing task.',
      },
      {
        id: 'teo-m-process',
        area: 'thought-process',
        finding: 'In order, with a question of his own after each answer.',
      },
      { id: 'teo-m-perception', area: 'perception', finding: 'No voices or visions reported; none seen.' },
      {
        id: 'teo-m-insight',
        area: 'insight',
        finding: 'Knows his father is well “on paper”; asks an adult before he risks something.',
      },
    ],
    riskScreening: 'screened',
    riskTool: 'Interview alone, in words for his age',
    riskFindings: ['none-reported'],
    riskDetail:
      'Asked alone whether he ever wishes he were not alive or wants to hurt himself: “No, why would I? Who’d feed the ants?” Parents have seen nothing that worries them.',
    riskFactors: 'Poor sleep; frightening medical event in the family.',
    protectiveFactors:
      'Close family, friends on the team, looks forward to things, tells his sister when he is scared.',
    riskLevel: 'low',
    riskReasoning: 'No ideation or self-harm, good support; ask again when sleep or mood drops.',
    substanceScreening: 'Not screened at nine years; none in the history.',
    strengths: 'Curious, exact, funny; explains things well; keeps at what he has started.',
    needs:
      'To find out by experience that his parents come back and that a churning stomach passes; parents who can be kind without standing guard.',
    abilities:
      'Reads and writes above his age, counts and charts with pleasure, can rate his fear from 0 to 10.',
    preferences:
      'Likes drawing, numbers and being told how something works; dislikes being watched while he tries it and being called brave by strangers.',
    values: '“Being someone the team can count on.”',
    culture:
      'Meals and grandparents are the center of family life; closeness is a value here and is not what treatment is about changing.',
    stageOfChange: 'preparation',
    readiness:
      'Teo wants the sleepover badly enough to try; the mother is ready, the father worries that “pushing” will hurt him. Both can come every week.',
    measures: [document('psc-17-intake')],
  },
});

const teoSymptoms = [
  {
    id: 'teo-s-distress',
    symptom: 'Clings to the car door, cries or hides when a parent leaves him at school',
    evidence:
      'Mother: “I peel his fingers off, one by one.” In the room he followed her to the door when she stepped out for water and stood with his palm flat on it.',
    evidenceKind: 'observation',
    severity: 7,
    frequency: 'Three or four school mornings of five',
    duration: '10 to 40 minutes each time, for seven months',
    impact: 'Arrives late or not at all; the mother has been late for work eight times.',
    problems: ['teo-p-school'],
  },
  {
    id: 'teo-s-harm',
    symptom: 'Asks again and again whether his father will get sick, and checks on him',
    evidence:
      'Teo: “I count to see if his chest goes up.” Parents counted 14 such questions on the Sunday before intake.',
    evidenceKind: 'quote',
    severity: 8,
    frequency: 'Daily, most before bed',
    duration: 'A few minutes each, several times an evening, for seven months',
    impact: 'Cannot settle to homework when his father is late from work.',
    problems: ['teo-p-school', 'teo-p-sleep'],
  },
  {
    id: 'teo-s-sleep',
    symptom:
      'Will not fall asleep unless a parent lies beside him, and comes to their bed by one in the morning',
    evidence: 'Parents’ sleep log for the week before intake: seven nights of seven.',
    evidenceKind: 'report',
    severity: 7,
    frequency: 'Every night',
    duration: '30 to 50 minutes to fall asleep, for seven months',
    impact: 'Tired at school; parents alternate nights on the floor.',
    problems: ['teo-p-sleep'],
  },
  {
    id: 'teo-s-somatic',
    symptom: 'Stomach ache, sometimes vomiting, on school mornings',
    evidence:
      'Pediatrician’s letter: no medical cause; attendance sheet shows the days. PSC-17 internalizing 6 (cut-off 5).',
    evidenceKind: 'score',
    severity: 6,
    frequency: 'Three mornings a week; none on weekends',
    duration: 'From waking until about nine, for seven months',
    impact: 'Sent to the nurse nine times in six weeks.',
    problems: ['teo-p-school'],
    measure: document('psc-17-intake'),
  },
] as const;
