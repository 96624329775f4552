import type { Day, SampleDocument } from '../sample-client.ts';
import { document } from '../sample-client.ts';

/** A summary that reports on one of two goals. */
export const wrenEnding = (day: Day): SampleDocument => ({
  key: 'discharge',
  type: 'discharge-summary',
  episode: 'episode-1',
  author: 'marsh',
  writtenOn: -65,
  time: '16:30',
  signed: { on: -65, time: '16:58' },
  body: {
    dischargedOn: day(-65),
    lastSessionOn: day(-107),
    reason: 'dropout',
    reasonDetail: 'Missed two sessions, answered once by text, no reply to the letter of three weeks ago.',
    diagnoses: ['wren-dx'],
    treatmentSummary:
      'Interview and two sessions of cognitive-behavioral therapy; sorted worries, tried a fixed time for them. Took part with wit and some doubt.',
    developments: 'Her mother went back into hospital in the fourth week.',
    goalOutcomes: [
      {
        id: 'wren-out-mornings',
        goal: 'wren-g-mornings',
        outcome: 'not-met',
        firstScore: '1 morning of 7; GAD-7 13',
        lastScore: 'Not measured again',
        progress: 'The half hour at six was tried; how it went after the third session is not known.',
      },
    ],
    measures: [document('gad-7-intake')],
    conditionAtDischarge: 'Not known since the text; then tired, at work, no danger reported.',
    recommendations:
      'Short therapy for worry with evening hours, when she wants it; less coffee; a primary care physician.',
    referrals:
      'Two practices with evening hours and the list of primary care practices sent with the letter.',
    aftercare:
      'Early signs are sick days at the shift list and calls every hour; call us or 988; no new intake needed for six months.',
    prognosis: 'Fair if she takes it up again; guarded while her mother’s illness keeps her on call.',
  },
});
