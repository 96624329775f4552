import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../testing/lexicon.ts';
import type { ObjectiveReading } from '../reader.ts';
import { openObjectiveReader } from './read-objective.ts';

const read = openObjectiveReader(lexicon);

const sentences: Readonly<Record<keyof ObjectiveReading, readonly [holds: string[], doesNot: string[]]>> = {
  measurable: [
    [
      'Client will walk around the lake three mornings a week.',
      'GAD-7 at 6 or below by March.',
      'Raises hand before speaking in 8 of 10 lessons.',
      'Lower temper outbursts from five a week to one.',
    ],
    [
      'Client will gain insight into her patterns.',
      'Improve self-esteem and mood within 90 days.',
      'Client will accept the loss.',
    ],
  ],
  timeBound: [
    [
      'Call the landlord by 4/2/2027.',
      'Within sixty days client will sleep in her own room.',
      'PHQ-9 under 8 by session 10.',
      'Ride the ferry alone before Thanksgiving.',
    ],
    [
      'Brush teeth twice a day.',
      'Leave the room within ten minutes of an argument.',
      'Client will feel calmer by discharge.',
    ],
  ],
  behavioural: [
    [
      'Client will phone his brother once a week.',
      'Attend class every school day.',
      'Score 10 or lower on the PHQ-9.',
      'Fewer panic attacks.',
    ],
    ['Client will understand her triggers.', 'Client will feel more hopeful.', 'Increase self-worth.'],
  ],
  baselineGiven: [
    [
      'Currently smokes two packs a day; will smoke one.',
      'Reduce nightmares from 6 a week to 2.',
      'PCL-5 under 33 (58 at intake).',
    ],
    ['Client will cook dinner four nights a week.', 'ISI below 8 by June.'],
  ],
  clientWords: [
    [
      '"I just want to ride the train like I used to." Client will ride two stops.',
      'I will stop yelling at my kids at dinner',
    ],
    [
      'Client will be less "manipulative" with staff.',
      'Mother says, "He never listens." Client will follow directions.',
    ],
  ],
};

describe.each(Object.entries(sentences))('%s', (label, [holds, doesNot]) => {
  const decision = (text: string) => read(text)[label as keyof ObjectiveReading];
  it.each(holds)('holds of: %s', text => expect(decision(text).holds).toBe(true));
  it.each(doesNot)('does not hold of: %s', text => expect(decision(text).holds).toBe(false));
});

it('shows the words that decide', () => {
  const text = 'Currently drinks eight beers a night; no more than two a night by New Year.';
  const { timeBound, baselineGiven } = read(text);
  const told = ({ passages }: typeof timeBound) => passages.map(({ span }) => text.slice(...span));
  expect(told(timeBound)).toContain('New Year');
  expect(told(baselineGiven)).toContain('Currently drinks eight beers a night');
});
