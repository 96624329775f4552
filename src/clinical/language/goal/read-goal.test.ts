import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../testing/lexicon.ts';
import type { GoalReading, GoalText } from '../reader.ts';
import { openGoalReader } from './read-goal.ts';

const read = openGoalReader(lexicon);
type Pair = readonly [clientGoal: string, clinicalGoal: string];

const goals: Readonly<Record<keyof GoalReading, readonly [holds: Pair[], doesNot: Pair[]]>> = {
  clientGoalInClientWords: [
    [
      ['"I just wanna sleep through the night for once."', 'Reduce insomnia.'],
      ['i dont want to be scared of the bus any more', 'Reduce panic on public transport.'],
      ['"Quit yelling at my boys."', 'Reduce verbal aggression at home.'],
      ['I want to laugh with my sister again like we used to', 'Lift depressed mood.'],
    ],
    [
      ['Client will decrease depressive symptoms and increase coping skills.', 'Decrease depression.'],
      ['Patient wishes to improve self-esteem and interpersonal functioning.', 'Improve self-esteem.'],
      ['Mother would like Dario to follow directions at home.', 'Increase compliance with directions.'],
      ['To reduce anxiety symptoms and improve quality of life.', 'Reduce anxiety.'],
    ],
  ],
  clinicalGoalSameAim: [
    [
      [
        '"I want to drive over the river bridge again."',
        'Reduce panic and avoidance so that client drives across bridges.',
      ],
      ['"Sleep. Just sleep through the night."', 'Reduce insomnia so that client sleeps six hours a night.'],
      ['Client would like to reduce anxiety.', 'Client will reduce anxiety.'],
      ['"Quit drinking before my liver quits."', 'Achieve and maintain abstinence from alcohol.'],
    ],
    [
      ['"I want to drive over the river bridge again."', 'Increase acceptance of the diabetes diagnosis.'],
      [
        '"I want only two beers on Fridays, not to quit."',
        'Client will maintain total abstinence from alcohol.',
      ],
      ['"Get my license back."', 'Client will learn relaxation techniques.'],
    ],
  ],
  canned: [
    [
      ['Client wants to feel better.', 'Client will improve coping skills.'],
      ['"I want to be less anxious."', 'Reduce anxiety and improve daily functioning.'],
      ['Improve mood.', 'Decrease depressive symptoms and increase coping skills.'],
    ],
    [
      [
        '"Sit through my granddaughter\'s piano recital in May without running out."',
        'Reduce panic in crowded halls so that client can stay for the recital.',
      ],
      ['"Walk past the bakery where he fell."', "Process the death of client's brother outside the bakery."],
      ['i want to fish with Tomas again', 'Resume weekly fishing with his nephew.'],
    ],
  ],
};

const goalOf = ([clientGoal, clinicalGoal]: Pair): GoalText => ({ clientGoal, clinicalGoal });

describe.each(Object.entries(goals))('%s', (label, [holds, doesNot]) => {
  const decision = (pair: Pair) => read(goalOf(pair))[label as keyof GoalReading];
  it.each(holds)('holds of: %s / %s', (...pair) => expect(decision(pair).holds).toBe(true));
  it.each(doesNot)('does not hold of: %s / %s', (...pair) => expect(decision(pair).holds).toBe(false));
});

describe('the words that decide are shown', () => {
  const goal: GoalText = {
    clientGoal: 'She says, "I want my bicycle back on the road."',
    clinicalGoal: 'Resume riding the bicycle after the crash.',
  };
  const told = ({ passages }: GoalReading['canned']) =>
    passages.map(({ field, span }) => goal[field as keyof GoalText].slice(...span));
  const reading = read(goal);

  it('what the client said', () =>
    expect(told(reading.clientGoalInClientWords)).toEqual(['"I want my bicycle back on the road."']));
  it('where both goals meet', () =>
    expect(told(reading.clinicalGoalSameAim)).toEqual(['bicycle', 'bicycle']));
  it('what could be of this person only', () => expect(told(reading.canned)).toContain('bicycle'));
});
