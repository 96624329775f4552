import type { Day, SampleDocument } from '../sample-client.ts';
import { document } from '../sample-client.ts';

/** How the crisis shows in Leila and what it costs her. */
export const leilaAssessment = (day: Day): SampleDocument => ({
  key: 'assessment',
  type: 'assessment',
  episode: 'episode-1',
  author: 'achterberg',
  writtenOn: -86,
  time: '18:15',
  signed: { on: -85, time: '08:40' },
  body: {
    assessedOn: day(-86),
    occasion: 'initial',
    sources: 'Interview alone and with her husband, GAD-7, the physician’s letter.',
    symptoms: leilaSymptoms,
    impairments: [
      {
        id: 'leila-i-work',
        domain: 'work-school',
        severity: 'moderate',
        example:
          'Turned down a wedding and a hotel contract in one month; cried behind the cooler on three days last week.',
        symptoms: ['leila-s-low', 'leila-s-sleep'],
      },
      {
        id: 'leila-i-home',
        domain: 'family-home',
        severity: 'severe',
        example:
          'Questions her husband for one to two hours on most evenings; they sleep apart; the daughter has begun to carry messages.',
        symptoms: ['leila-s-check', 'leila-s-angry'],
      },
    ],
    mentalStatus: [
      {
        id: 'leila-m-appearance',
        area: 'appearance',
        finding: 'Green stains on her fingers, work apron under a good coat, tired eyes.',
      },
      {
        id: 'leila-m-behaviour',
        area: 'behaviour',
        finding: 'Turned the phone face down and up again nine times in the hour.',
      },
      {
        id: 'leila-m-speech',
        area: 'speech',
        finding: 'Fast and exact about dates and sums; faltered at “wedding.”',
      },
      { id: 'leila-m-mood', area: 'mood', finding: '“Furious until three, then frightened.”' },
      {
        id: 'leila-m-affect',
        area: 'affect',
        finding: 'Quick changes between anger, tears and dry humor, each fitting what she told.',
      },
      {
        id: 'leila-m-content',
        area: 'thought-content',
        finding: 'Circles around what else is hidden. No wish to die or to hurt him.',
      },
      {
        id: 'leila-m-cognition',
        area: 'cognition',
        finding: 'Oriented, exact memory for figures, attention intact.',
      },
      {
        id: 'leila-m-process',
        area: 'thought-process',
        finding: 'Orderly, returns to the same question every few minutes.',
      },
      { id: 'leila-m-perception', area: 'perception', finding: 'No hallucinations.' },
      {
        id: 'leila-m-insight',
        area: 'insight',
        finding:
          'Knows that checking feeds the next check; decides carefully where her daughter is concerned.',
      },
    ],
    riskScreening: 'screened',
    riskTool: 'ASQ, asked aloud, alone',
    riskFindings: ['none-reported'],
    riskDetail:
      'Asked alone about suicide, self-harm, and violence at home in either direction: none, now or ever.',
    riskFactors: 'Sleeplessness, money worry, shame toward her family.',
    protectiveFactors: 'Daughter, sister, shop, belief that “this can be survived, my mother did.”',
    riskLevel: 'low',
    riskReasoning:
      'No ideation, no violence, strong ties; husband’s risk is asked about in his own care and in joint sessions.',
    substanceScreening: 'Two glasses of wine a week; no concern.',
    strengths: 'Plain-spoken, organized, warm; keeps going.',
    needs:
      'To know what is true without having to hunt for it; sleep; to be comforted by the person who hurt her, or to know that she cannot be.',
    abilities: 'Reads a balance sheet, names feelings, runs hard conversations with customers daily.',
    preferences:
      'Wants structure, no blame-sharing “both sides” speeches, and an end to each session before she drives.',
    values: '“Nobody at my table should have to guess.”',
    culture: 'Family honor makes telling anyone hard; silence at her parents’ table is part of the fear.',
    stageOfChange: 'preparation',
    readiness: 'Both came by their own wish; she gives it “until the tulips.”',
    measures: [document('gad-7-intake')],
  },
});

const leilaSymptoms = [
  {
    id: 'leila-s-check',
    symptom: 'Checks accounts, mail and his pockets; questions him until late',
    evidence: 'Screen record: bank app opened 31 times the day before intake.',
    evidenceKind: 'observation',
    severity: 8,
    frequency: 'Daily, mostly from eight to eleven in the evening',
    duration: 'Six weeks',
    impact: 'No evening without a quarrel; the daughter eats upstairs.',
    problems: ['leila-p-trust'],
  },
  {
    id: 'leila-s-sleep',
    symptom: 'Wakes at three and reckons sums until morning',
    evidence: '“Three-oh-seven, every night, I could open the shop.”',
    evidenceKind: 'quote',
    severity: 7,
    frequency: 'Five nights of seven',
    duration: 'Two to three hours awake, six weeks',
    impact: 'Two wrong deliveries in a month; naps in the van.',
    problems: ['leila-p-trust'],
  },
  {
    id: 'leila-s-low',
    symptom: 'Cries at work and has no joy in the flowers',
    evidence: 'Tears three times in the hour; “I make them pretty and feel nothing.”',
    evidenceKind: 'observation',
    severity: 6,
    frequency: 'Four days a week',
    duration: 'Since a week after the letter',
    impact: 'Turns down the orders that need ideas.',
    problems: ['leila-p-trust'],
  },
  {
    id: 'leila-s-angry',
    symptom: 'Flares up at small things and cannot stop',
    evidence:
      'GAD-7 item 6 more than half the days; raised her voice in the joint part until he looked at the floor.',
    evidenceKind: 'score',
    severity: 6,
    frequency: 'Most evenings',
    duration: 'Minutes to an hour, six weeks',
    impact: 'Sleeps in the study since the second week.',
    problems: ['leila-p-trust'],
    measure: document('gad-7-intake'),
  },
] as const;
