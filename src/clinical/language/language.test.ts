import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haveSameSubject } from './have-same-subject.ts';
import { isMeasurable } from './is-measurable.ts';
import { namesActivity } from './names-activity.ts';
import { namesDifficulty } from './names-difficulty.ts';
import { namesTechnique } from './names-technique.ts';
import type { Reading } from './reading.ts';
import { sentencesOf } from './sentences-of.ts';
import { speaksInFirstPerson } from './speaks-in-first-person.ts';
import { statesTarget } from './states-target.ts';
import { tellsResponse } from './tells-response.ts';
import { watchesMediaOnly } from './watches-media.ts';
import { wordsOf } from './words-of.ts';

const wordsFound = (text: string, { spans }: Reading) => spans.map(([from, to]) => text.slice(from, to));

describe('somebody speaks for themselves', () => {
  it.each([
    ['I want to sleep through the night', ['I']],
    ['Quiero dormir toda la noche', ['Quiero']],
    ['“No more fights at school”', ['“No more fights at school”']],
    ['Get my kids back', ['my']],
  ])('in: %s', (text, found) => expect(wordsFound(text, speaksInFirstPerson(text))).toEqual(found));
  it.each(['Client will reduce anxiety', 'Improve mood', 'Immediate relief'])('not in: %s', text =>
    expect(speaksInFirstPerson(text).holds).toBe(false),
  );
});

describe('two wordings of a goal', () => {
  it.each([
    ['I want to get on the bus again.', 'Ride the bus to work without leaving early'],
    ['I want to stop yelling at my kids.', 'Reduce anger outbursts at home'],
    ['I just want to sleep.', 'Treat insomnia with stimulus control'],
  ])('speak of the same: %s / %s', (one, other) => expect(haveSameSubject(one, other)).toBe(true));
  it('may speak of different things', () =>
    expect(haveSameSubject('I want to sleep.', 'Increase school attendance')).toBe(false));
});

describe('something to count', () => {
  it.each([
    'Rides twice a week',
    'PHQ-9 below 5',
    'sleeps six hours',
    'no attacks for a month',
    'By 6/30 rides alone on three days a week',
    'Calls somebody within 10 minutes of an urge',
  ])('in: %s', text => expect(isMeasurable(text).holds).toBe(true));
  it.each([
    'Feels better about herself',
    'Client is stable',
    'By 8/1 will feel at ease at home',
    'Better self-esteem within 6 months',
    'Will work on communication over the next three months',
    'When both of us find that it is enough',
    'They listen to each other again',
    'When all goals are met and the client no longer needs services',
  ])('not in: %s', text => expect(isMeasurable(text).holds).toBe(false));
});

describe('an activity', () => {
  it.each([
    'Andrew took Josh to the park where they played soccer.',
    'Played a board game.',
    'Went for a walk around the block.',
    'They baked cookies.',
    'Drew pictures of dinosaurs.',
  ])('in: %s', text => expect(namesActivity(text).holds).toBe(true));
  it.each([
    'Role-played the call to his boss.',
    'Walked through the thought record.',
    'We played out what she would say to him.',
    'Drew the cycle of worry on the whiteboard.',
    'She cooked chicken and washed once.',
  ])('not in: %s', text => expect(namesActivity(text).holds).toBe(false));
});

describe('a target', () => {
  it.each([
    'To help Josh tolerate frustration when the ball gets away',
    'Because losing a game is where he hits others; practised calming down',
  ])('in: %s', text => expect(statesTarget(text).holds).toBe(true));
  it.each(['Josh likes soccer', 'To have fun', 'Because the weather was nice'])('not in: %s', text =>
    expect(statesTarget(text).holds).toBe(false),
  );
  it('may be named by the words of the client’s own plan', () => {
    expect(statesTarget('To practise the handoff').holds).toBe(false);
    expect(statesTarget('To practise the handoff', ['Joint handoffs without shouting']).holds).toBe(true);
  });
});

describe('watching only', () => {
  it.each([
    'Client and therapist watched a movie together.',
    'We watched the second half of the film he likes and had popcorn.',
    'Showed a YouTube video.',
  ])('in: %s', text => expect(watchesMediaOnly(text).holds).toBe(true));
  it.each([
    'Watched a clip of two minutes, paused it at each quarrel and role-played another ending.',
    'Talked about a film she saw at home; her father sounds like that.',
    'Session held by video.',
  ])('not in: %s', text => expect(watchesMediaOnly(text).holds).toBe(false));
});

describe('a response', () => {
  it.each([
    'Cried, then laughed.',
    '“I never saw it that way.”',
    'Fear fell from 8 to 4.',
    'Josh kicked the ball away twice, then waited.',
  ])('in: %s', text => expect(tellsResponse(text).holds).toBe(true));
  it.each(['Client responded well.', 'Engaged.', 'Receptive to intervention', ''])('not in: %s', text =>
    expect(tellsResponse(text).holds).toBe(false),
  );
});

it.each(['panic attacks on the bus', 'cannot leave the house', 'misses school'])(
  'a difficulty stands in: %s',
  text => expect(namesDifficulty(text).holds).toBe(true),
);
it.each(['It was a nice day', 'Planned care'])('no difficulty stands in: %s', text =>
  expect(namesDifficulty(text).holds).toBe(false),
);
it.each(['Interoceptive exposure', 'psychoeducation on sleep', 'Paced breathing'])(
  'a technique stands in: %s',
  text => expect(namesTechnique(text).holds).toBe(true),
);
it('no technique stands in talk', () => expect(namesTechnique('Talked about the week').holds).toBe(false));

it('a sentence does not end in a number, a code or an initial', () => {
  const text = 'Score 6.5 for F33.1 today. Mr. B. Lane agreed!  “Yes.” He left\nLate again';
  expect(sentencesOf(text).map(sentence => sentence.text)).toEqual([
    'Score 6.5 for F33.1 today.',
    'Mr.',
    'B. Lane agreed!',
    '“Yes.”',
    'He left',
    'Late again',
  ]);
  for (const sentence of sentencesOf(text)) expect(text.slice(...sentence.span)).toBe(sentence.text);
});

it('whatever the text, readings end and point into it', () => {
  const readings = [
    isMeasurable,
    namesActivity,
    namesDifficulty,
    namesTechnique,
    speaksInFirstPerson,
    statesTarget,
    tellsResponse,
  ];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
      for (const read of [...readings, watchesMediaOnly])
        for (const [from, to] of read(text).spans)
          expect(0 <= from && from < to && to <= text.length).toBe(true);
      expect(sentencesOf(text).flatMap(({ text: sentence }) => wordsOf(sentence)).length).toBeLessThanOrEqual(
        text.length,
      );
    }),
  );
});
