import type { Day, SampleDocument } from '../sample-client.ts';
import { document } from '../sample-client.ts';

/** What happens when people look at him, and what he no longer does. */
export const oskarAssessment = (day: Day): SampleDocument => ({
  key: 'assessment',
  type: 'assessment',
  episode: 'episode-1',
  author: 'raman',
  writtenOn: -140,
  time: '11:14',
  signed: { on: -140, time: '12:58' },
  body: {
    assessedOn: day(-140),
    occasion: 'initial',
    sources: 'Interview, GAD-7, his second-year review, a two-minute impromptu talk in the room.',
    symptoms: oskarSymptoms,
    impairments: [
      {
        id: 'oskar-i-work',
        domain: 'work-school',
        severity: 'moderate',
        example:
          'Spoke once in a year of seminar; withdrew a conference abstract two days before the deadline.',
        symptoms: ['oskar-s-throat', 'oskar-s-avoid'],
      },
      {
        id: 'oskar-i-social',
        domain: 'social',
        severity: 'moderate',
        example:
          'Has not eaten with anyone on campus for three terms; missed his advisor’s barbecue from the parking lot.',
        symptoms: ['oskar-s-avoid', 'oskar-s-verdict'],
      },
    ],
    mentalStatus: [
      {
        id: 'oskar-m-appearance',
        area: 'appearance',
        finding: 'Tall, neat, damp collar, high-necked sweater on a warm day.',
      },
      {
        id: 'oskar-m-behaviour',
        area: 'behaviour',
        finding: 'Sat with his back to the wall, gripped a water bottle, drank before each longer answer.',
      },
      {
        id: 'oskar-m-speech',
        area: 'speech',
        finding:
          'Quiet, prepared-sounding sentences; in the impromptu talk stopped after 40 seconds and whispered “sorry.”',
      },
      { id: 'oskar-m-mood', area: 'mood', finding: '“Fine when nobody’s there.”' },
      {
        id: 'oskar-m-affect',
        area: 'affect',
        finding: 'Blush from throat to ears on questions; dry smile when the topic turned to rivers.',
      },
      {
        id: 'oskar-m-content',
        area: 'thought-content',
        finding: 'Expects to be found boring and shaky. No thoughts of death or harm.',
      },
      {
        id: 'oskar-m-cognition',
        area: 'cognition',
        finding: 'Oriented, exact, attention good except while being watched.',
      },
      { id: 'oskar-m-process', area: 'thought-process', finding: 'Precise, in numbered points.' },
      {
        id: 'oskar-m-perception',
        area: 'perception',
        finding: 'No hallucinations; hears his own voice shake more than it does.',
      },
      {
        id: 'oskar-m-insight',
        area: 'insight',
        finding: 'Sees that avoiding has made it worse; judgement sound.',
      },
    ],
    riskScreening: 'screened',
    riskTool: 'ASQ, asked aloud',
    riskFindings: ['none-reported'],
    riskDetail: 'Asked directly about suicide and self-harm: none, now or before. No violence.',
    riskFactors: 'Isolation, brother’s depression.',
    protectiveFactors: 'Family he visits, swimming, purpose in his field, sought help himself.',
    riskLevel: 'low',
    riskReasoning:
      'No ideation in a client who talks openly about low days; ask again when measures or mood change.',
    substanceScreening:
      'Two beers before department events: a safety behavior to drop; otherwise no concern.',
    strengths: 'Careful observer, humor, stamina, generous to students.',
    needs: 'To be seen trembling and find that the talk goes on; a few people to eat with.',
    abilities: 'Designs experiments for a living; can predict, measure and compare.',
    preferences:
      'Wants the reason before the exercise, written plans, no applause; prefers evenings to mornings.',
    values: '“Being useful without a mask.”',
    culture: 'Modesty is valued at home; the aim is a voice when he wants it, not loudness.',
    stageOfChange: 'preparation',
    readiness: 'Willing and frightened of the group; asked for two individual sessions first.',
    measures: [document('gad-7-intake')],
  },
});

const oskarSymptoms = [
  {
    id: 'oskar-s-throat',
    symptom: 'Throat tightens, voice thins and face reddens when others look at him',
    evidence: 'Seen in the room: stopped after 40 of 120 seconds, blush to the ears.',
    evidenceKind: 'observation',
    severity: 8,
    frequency: 'Every seminar, most lab sections, phone calls',
    duration: 'Minutes before and during; since tenth grade, eight years',
    impact: 'Does not say what he knows; teaches by handout.',
    problems: ['oskar-p-speaking'],
  },
  {
    id: 'oskar-s-verdict',
    symptom: 'Sure that people will find him shaky, boring, strange; goes over it for hours afterwards',
    evidence: '“I replayed ‘you too’ to a waiter from Friday to Monday.”',
    evidenceKind: 'quote',
    severity: 7,
    frequency: 'After nearly every contact that was not planned',
    duration: 'One to three hours each, for years',
    impact: 'Sleeps late before seminar days; declines invitations.',
    problems: ['oskar-p-speaking', 'oskar-p-alone'],
    measure: document('gad-7-intake'),
  },
  {
    id: 'oskar-s-avoid',
    symptom: 'Leaves, hides or stays away: eats in the lab, camera off, parking lot and home again',
    evidence: 'Counted with him: 17 avoided occasions in the past two weeks.',
    evidenceKind: 'report',
    severity: 7,
    frequency: 'Daily',
    duration: 'Sixteen months in this form',
    impact: 'No friends here; abstract withdrawn.',
    problems: ['oskar-p-speaking', 'oskar-p-alone'],
  },
] as const;
