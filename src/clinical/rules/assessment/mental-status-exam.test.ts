import { chartWith } from '../../../testing/chart-builder.ts';
import { assessmentOf, seenAtFirst } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { mentalStatusExam } from './mental-status-exam.ts';

const seen = (...findings: readonly (readonly [area: 'mood' | 'affect' | 'speech', finding: string])[]) =>
  assessmentOf({ mentalStatus: findings.map(([area, finding]) => ({ id: area, area, finding })) });

ruleCases(mentalStatusExam, {
  'not-applicable': [{ when: 'there is no assessment', chart: chartWith() }],
  pass: [
    { when: 'each area is described', chart: chartWith(assessmentOf()) },
    {
      when: 'an update leaves out what has not changed',
      chart: chartWith(
        assessmentOf(),
        assessmentOf({ assessedOn: '2026-04-20', occasion: 'update', mentalStatus: [] }),
      ),
    },
    {
      when: 'fewer areas are asked for',
      chart: chartWith(seen(['mood', '“Tense.”'])),
      parameters: { mseKeys: ['mood'] },
    },
  ],
  fail: [
    {
      when: 'there is none',
      chart: chartWith(assessmentOf({ mentalStatus: [] })),
      says: 'The assessment holds no mental status examination.',
      at: 'mentalStatus',
    },
    {
      when: 'areas are left out',
      chart: chartWith(
        assessmentOf({
          mentalStatus: seenAtFirst.filter(({ area }) => area !== 'perception' && area !== 'insight'),
        }),
      ),
      says: 'The mental status examination says nothing of perception, insight and judgement.',
      at: 'mentalStatus',
    },
    {
      when: 'it says only that all is normal',
      chart: chartWith(seen(['mood', 'WNL'], ['affect', 'normal'])),
      says: 'The mental status examination says only “WNL”; what you saw and heard is not described.',
      at: 'mentalStatus.mood.finding',
    },
    {
      when: 'one word stands for everything',
      chart: chartWith(seen(['mood', 'Appropriate'], ['affect', 'Appropriate.'], ['speech', 'appropriate'])),
      says: 'The mental status examination says only “Appropriate”; what you saw and heard is not described.',
    },
  ],
  'cannot-tell': [],
});
