import { describe, expect, it } from 'vitest';
import { tellsBenefit } from './tells-benefit.ts';
import { tellsCourseWithout } from './tells-course-without.ts';

describe('why treatment is needed', () => {
  it.each([
    ['Exposure is expected to restore bus travel; without it the job is likely lost.', true, true],
    ['Trauma-focused work has a good chance of reversing it; untreated it will last.', true, true],
    ['A group is the treatment of choice.', true, false],
    ['Without help the pattern hardens.', false, true],
    ['Client has anxiety and meets criteria.', false, false],
  ])('%s', (text, benefit, course) => {
    expect(tellsBenefit(text).holds).toBe(benefit);
    expect(tellsCourseWithout(text).holds).toBe(course);
  });
});
