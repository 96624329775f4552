import { describe, expect, it } from 'vitest';
import { asksForAll } from './asks-for-all.ts';
import { clinicianActs } from './clinician-acts.ts';
import { expectsBenefit } from './expects-benefit.ts';
import { givesStartingPoint } from './gives-starting-point.ts';
import { namesFamily } from './names-family.ts';
import { speaksOfPlan } from './speaks-of-plan.ts';
import { tellsCourseWithout } from './tells-course-without.ts';

describe.each([
  [
    'a complete change is asked for',
    asksForAll,
    ['Will never shout again', 'Eliminate all rituals', 'Sober 100 % of the time'],
    ['Answers “I always fail” in writing', 'Washes no longer than a minute', 'Rides twice a week'],
  ],
  [
    'the clinician is the one who acts',
    clinicianActs,
    ['Therapist will teach two skills', 'The clinician provides psychoeducation'],
    ['River tells the therapist the count', 'Will call the counselor on bad days'],
  ],
  [
    'a benefit is expected',
    expectsBenefit,
    [
      'Exposure is expected to bring the bus back',
      'To reduce the nightmares',
      'Keeps him safe at home',
      'A group is the treatment of choice',
      'Spaced sessions make the gains hold',
    ],
    ['Sessions take place on Mondays', 'Low mood since spring'],
  ],
  [
    'the course without care is told',
    tellsCourseWithout,
    [
      'Without it the job is gone',
      'A relapse is likely',
      'Otherwise the rules spread',
      'Left alone the rules grow back',
      'Her standing at school is falling',
    ],
    ['She sleeps four hours', 'Weekly sessions', 'Attacks on three mornings, two of them on line 4'],
  ],
  [
    'a starting point is given',
    givesStartingPoint,
    ['From 12 a week to 4', 'Two rides a week now', 'Currently avoids all trains'],
    ['Three rides a week by May', 'Rides from home to work'],
  ],
  [
    'family is named',
    namesFamily,
    ['His mother counts', 'The parents’ evening', 'Foster mother and aunt'],
    ['Smothered in work', 'The teacher counts'],
  ],
  [
    'what follows for the plan is said',
    speaksOfPlan,
    ['We hold course', 'The plan stays', 'Referred to her doctor', 'Sessions more often for a month'],
    ['Three points higher', 'Sleep carries it'],
  ],
] as const)('%s', (_, read, said, unsaid) => {
  it.each(said)('in: %s', text => expect(read(text).holds).toBe(true));
  it.each(unsaid)('not in: %s', text => expect(read(text).holds).toBe(false));
});
