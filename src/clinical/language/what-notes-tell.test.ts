import { describe, expect, it } from 'vitest';
import { detailsOfDelivery } from './details-of-delivery.ts';
import { speaksOfDanger } from './speaks-of-danger.ts';
import { tellsChange } from './tells-change.ts';
import { tellsClientReport } from './tells-client-report.ts';
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
    ['Engaged', 'Participated well', ''],
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
];

describe.each(tables)('%s', (_, tells, yes, no) => {
  it.each(yes)('stands in: %s', text => expect(tells(text)).toBe(true));
  it.each(no)('does not stand in: %s', text => expect(tells(text)).toBe(false));
});
