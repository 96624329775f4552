import type { Day, SampleDocumentOf } from '../sample-client.ts';
import { document } from '../sample-client.ts';

/** Low mood as one could see it, what it costs her, and how safe she is. */
export const kezAssessment = (day: Day): SampleDocumentOf<'assessment'> => ({
  key: 'assessment',
  type: 'assessment',
  episode: 'episode-1',
  author: 'lindqvist',
  writtenOn: -169,
  time: '17:09',
  signed: { on: -169, time: '18:31', coSignedBy: { by: 'osei', on: -168, time: '11:34' } },
  body: {
    assessedOn: day(-169),
    occasion: 'initial',
    sources:
      'Interview with Kez, short interview with her guardian, PHQ-9, ASQ, the clinic’s referral note, report card.',
    symptoms: kezSymptoms,
    impairments: [
      {
        id: 'kez-i-school',
        domain: 'work-school',
        severity: 'moderate',
        example: 'Chemistry fell from A to F in one marking period; three assignments a week not handed in.',
        symptoms: ['kez-s-energy', 'kez-s-focus'],
      },
      {
        id: 'kez-i-social',
        domain: 'social',
        severity: 'moderate',
        example:
          'Left the youth orchestra without telling her stand partner; has not answered her friend’s last nine messages.',
        symptoms: ['kez-s-interest', 'kez-s-mood'],
      },
      {
        id: 'kez-i-home',
        domain: 'family-home',
        severity: 'moderate',
        example:
          'Eats in her room on six days of seven; last Sunday’s talk ended with both in tears behind closed doors.',
        symptoms: ['kez-s-mood', 'kez-s-worth'],
      },
    ],
    mentalStatus: [
      {
        id: 'kez-m-appearance',
        area: 'appearance',
        finding: 'Tall, oversized hoodie, hair wrapped, chipped blue nail polish.',
      },
      {
        id: 'kez-m-behaviour',
        area: 'behaviour',
        finding: 'Sat low in the chair; one knee still for most of the hour; looked up at jokes.',
      },
      { id: 'kez-m-speech', area: 'speech', finding: 'Soft, long pauses, precise when talking about music.' },
      { id: 'kez-m-mood', area: 'mood', finding: '“Beige.”' },
      {
        id: 'kez-m-affect',
        area: 'affect',
        finding:
          'Flat with brief dry smiles; eyes filled when she spoke of the birthday and she turned to the window.',
      },
      {
        id: 'kez-m-process',
        area: 'thought-process',
        finding: 'Slow to start, clear and in order once begun.',
      },
      {
        id: 'kez-m-content',
        area: 'thought-content',
        finding: '“People leave me and I’d leave me too.” Wished to be dead, see risk; nothing else unusual.',
      },
      {
        id: 'kez-m-cognition',
        area: 'cognition',
        finding: 'Oriented; lost the thread of two questions and asked to hear them again.',
      },
      { id: 'kez-m-perception', area: 'perception', finding: 'No voices or visions when asked; none seen.' },
      {
        id: 'kez-m-insight',
        area: 'insight',
        finding: 'Calls it depression herself; asks for help when it gets bad.',
      },
    ],
    riskScreening: 'screened',
    riskTool: 'ASQ',
    riskFindings: ['passive-ideation'],
    riskDetail:
      'Has wished she were dead on about three evenings in the past month, lying awake: “not doing it, just not being.” No thought of killing herself, no plan, no attempt, no self-harm; no wish to hurt anybody else.',
    riskFactors:
      'Depressed mood, poor sleep, disappointed by her mother, little talk at home, leftover pain medicine in the house.',
    protectiveFactors:
      'Tells the truth when asked, a friend, a cousin she would call, wants to hear a certain recording “before anything,” a guardian who acts at once, no firearms.',
    riskLevel: 'low',
    riskReasoning:
      'Passive thoughts without intent or plan and with good protection. Safety plan written with her, guardian locked the medicines the same evening, weekly sessions, asked again each week.',
    safetyPlan: document('safety-plan'),
    substanceScreening:
      'Asked alone: no current use; energy drinks two or three days a week, which matters for sleep.',
    strengths:
      'Musical, honest, funny in a quiet way; keeps promises to small children; knows what she misses.',
    needs:
      'Days with something in them again, sleep at night, one adult at home she can tell the truth, adults who do not disappear.',
    abilities: 'Can rate and describe her mood finely, reads well, organizes rehearsals for others.',
    preferences:
      'Wants straight talk and music in the room; does not want worksheets with cartoons, prayer as homework, or surprise phone calls to her grandmother.',
    values: 'Loyalty; “making something that sounds true.”',
    culture:
      'Being Black at a mostly white school comes up at orchestra; church is home and pressure at once.',
    stageOfChange: 'contemplation',
    readiness:
      'Doubts that anything helps, willing to “run the experiment for six weeks.” Can get here by bus alone.',
    measures: [document('phq-9-intake'), document('asq-intake')],
  },
});

const kezSymptoms = [
  {
    id: 'kez-s-mood',
    symptom: 'Feels empty and low, cries in the dark, says everything is beige',
    evidence: '“I can tell it’s a sad song but it doesn’t land.” PHQ-9 item 2: more than half the days.',
    evidenceKind: 'quote',
    severity: 7,
    frequency: 'Most of the day, five or six days a week',
    duration: 'Eleven weeks',
    impact: 'Withdraws to her room straight after school.',
    problems: ['kez-p-mood', 'kez-p-home'],
  },
  {
    id: 'kez-s-interest',
    symptom: 'Has put the viola away and left orchestra; nothing she does gives pleasure',
    evidence: 'Viola case unopened since the week of her birthday; grandmother confirms.',
    evidenceKind: 'report',
    severity: 8,
    frequency: 'Every day',
    duration: 'Ten weeks',
    impact: 'Lost her place in the section and the people in it.',
    problems: ['kez-p-mood'],
  },
  {
    id: 'kez-s-sleep',
    symptom: 'Sleeps from three to seven after school and lies awake until two',
    evidence: 'Phone screen-time record of the past two weeks, shown by her.',
    evidenceKind: 'observation',
    severity: 7,
    frequency: 'Five nights of seven',
    duration: 'Nine weeks',
    impact: 'Misses the first bus twice a week.',
    problems: ['kez-p-mood'],
  },
  {
    id: 'kez-s-energy',
    symptom: 'So tired that showering and homework are put off to the next day',
    evidence: '“My arms feel like they’re someone else’s and I’m renting.”',
    evidenceKind: 'quote',
    severity: 7,
    frequency: 'Nearly every day',
    duration: 'Ten weeks',
    impact: 'Three assignments a week not handed in.',
    problems: ['kez-p-mood'],
  },
  {
    id: 'kez-s-worth',
    symptom: 'Calls herself a bad daughter and someone people leave',
    evidence: 'Said three times in the hour, looking down. PHQ-9 item 6: more than half the days.',
    evidenceKind: 'observation',
    severity: 6,
    frequency: 'Daily, most after Sunday calls',
    duration: 'Eleven weeks',
    impact: 'Does not answer friends; expects them to be better off.',
    problems: ['kez-p-mood', 'kez-p-home'],
  },
  {
    id: 'kez-s-focus',
    symptom: 'Reads a page and has to start again; loses questions half-way',
    evidence: 'Asked twice to hear a question again; teacher’s comment “not with us lately.”',
    evidenceKind: 'observation',
    severity: 6,
    frequency: 'School days, worst in the afternoon',
    duration: 'Nine weeks',
    impact: 'Chemistry from A to F.',
    problems: ['kez-p-mood'],
    measure: document('phq-9-intake'),
  },
  {
    id: 'kez-s-death',
    symptom: 'Wishes at night that she were dead',
    evidence: 'ASQ question 1 yes; “not doing it, just not being.”',
    evidenceKind: 'score',
    severity: 4,
    frequency: 'About three evenings in the past month',
    duration: 'Minutes, until music or sleep comes; six weeks',
    impact: 'Frightens her; she told nobody until today.',
    problems: ['kez-p-mood'],
    measure: document('asq-intake'),
  },
] as const;
