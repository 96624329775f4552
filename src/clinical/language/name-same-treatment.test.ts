import { expect, it } from 'vitest';
import { nameSameTreatment } from './name-same-treatment.ts';

it.each([
  ['Relaxation recordings at bedtime', 'Progressive muscle relaxation'],
  ['Exposure with a graded list, 2019', 'In vivo exposure'],
  ['Motivational interviewing', 'MI'],
  ['Thought stopping', 'Thought stopping for rumination'],
])('%s is the same as %s', (one, other) => {
  expect(nameSameTreatment(one, other)).toBe(true);
  expect(nameSameTreatment(other, one)).toBe(true);
});

it.each([
  ['Group debriefing at the station', 'Cognitive processing therapy'],
  ['Counseling at college', 'Exposure and response prevention'],
  ['Group therapy', 'Group cognitive therapy'],
  ['', ''],
])('%s is not seen to be the same as %s', (one, other) => {
  expect(nameSameTreatment(one, other)).toBe(false);
});
