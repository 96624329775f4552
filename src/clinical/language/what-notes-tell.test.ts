import { describe, expect, it } from 'vitest';
import { detailsOfDelivery } from './details-of-delivery.ts';
import { givesReason } from './gives-reason.ts';
import { judgesResult } from './judges-result.ts';
import { namesDailyLife } from './names-daily-life.ts';
import { namesFeeling } from './names-feeling.ts';
import { namesStockResponse } from './names-stock-response.ts';
import { showsFeeling } from './shows-feeling.ts';
import { speaksOfDanger } from './speaks-of-danger.ts';
import { tellsChange } from './tells-change.ts';
import { tellsClientReport } from './tells-client-report.ts';
import { tellsJudgement } from './tells-judgement.ts';
import { tellsNextStep } from './tells-next-step.ts';
import { tellsObservation } from './tells-observation.ts';
import { tellsProgress } from './tells-progress.ts';
import { tellsWhen } from './tells-when.ts';

const tables: readonly (readonly [
  what: string,
  tells: (text: string) => boolean,
  yes: readonly string[],
  no: readonly string[],
])[] = [
  [
    'what the client told',
    text => tellsClientReport(text).holds,
    ['“Fine.”', 'Reports two attacks.', 'C/o headaches'],
    ['Engaged', 'Sad'],
  ],
  [
    'what could be seen',
    text => tellsObservation(text).holds,
    ['Tearful', 'Slow speech', 'Sat by the door', 'Eye contact poor'],
    ['Engaged', 'Participated well', 'Client presented as usual.', 'Appeared stable', ''],
  ],
  [
    'a next step',
    text => tellsNextStep(text).holds,
    ['Three rides of two stops', 'The family meeting', 'Referral to dietitian', 'Begin sleep diary'],
    ['Continue.', 'Continue treatment plan', 'Same', 'See next week', 'Homework assigned', ''],
  ],
  [
    'when one meets again',
    text => tellsWhen(text).holds,
    ['Thursday', 'in two weeks', 'Treatment ends today', 'next week'],
    ['The crowded car', 'Sundaes'],
  ],
  [
    'progress',
    tellsProgress,
    ['None this week', 'Two stops, from one', 'Same as three weeks ago', 'Met'],
    ['Making progress toward goals', 'Client is making good progress', 'Moderate', 'Ongoing', ''],
  ],
  [
    'change',
    text => tellsChange(text).holds,
    ['Fewer detours', 'Unchanged', 'from 8 to 4', 'worse since last time'],
    ['Walked to the stop', ''],
  ],
  [
    'danger in any way',
    text => speaksOfDanger(text).holds,
    ['Denied suicide', 'Item 9 taken up', 'Safety plan read'],
    ['Walked to the stop'],
  ],
  [
    'how it was done',
    text => detailsOfDelivery(text, 'Exposure').size > 2,
    ['Rode three stops standing, bottle left at home'],
    ['Provided exposure', 'Supportive therapy provided; processed feelings and explored coping strategies'],
  ],
  [
    'a reason',
    text => givesReason(text).holds,
    [
      'Detours keep the fear alive',
      'To let her find out that it passes',
      'because school is where it costs most',
    ],
    ['Per treatment plan', 'Goal 2', 'Evidence-based practice', 'Depression', ''],
  ],
  [
    'a phrase of any note',
    text => namesStockResponse(text).holds,
    ['Client was receptive', 'Tolerated the session well', 'Good participation', 'Verbalized understanding'],
    ['Cried, then laughed', 'Fear fell from 8 to 4'],
  ],
  [
    'a result',
    text => judgesResult(text).holds,
    ['It helped', '8 to 4', 'No change', 'Easier than before'],
    ['Worked on the diary', 'Held the pole'],
  ],
  [
    'a judgement',
    text => tellsJudgement(text).holds,
    ['Mood remains low', 'This suggests avoidance', 'Appears to cope'],
    ['Held the pole', ''],
  ],
  [
    'daily life',
    text => namesDailyLife(text).holds,
    ['Slept five hours', 'Missed a shift', 'Dinner with her sister'],
    ['I like the high ones', 'Ten more mountains'],
  ],
  ['a feeling', text => namesFeeling(text).holds, ['Sad', 'Client was anxious', 'Flat'], ['Held the pole']],
  [
    'what shows a feeling',
    text => showsFeeling(text).holds,
    ['Tearful', 'avoided eye contact', '“Gray.”', 'slowed speech'],
    ['Sad', 'Client was anxious and depressed'],
  ],
];

describe.each(tables)('%s', (_, tells, yes, no) => {
  it.each(yes)('stands in: %s', text => expect(tells(text)).toBe(true));
  it.each(no)('does not stand in: %s', text => expect(tells(text)).toBe(false));
});
