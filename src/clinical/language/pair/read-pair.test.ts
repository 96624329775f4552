import { expect, it, test } from 'vitest';
import { reader } from '../../../testing/reader.ts';

const bees =
  'Ct told how the landlord had her beehives taken off the roof while she was at dialysis. She kept touching the empty smoker in her bag. ' +
  'Th stayed with the anger and asked what the hives had meant since the divorce. "They were the only ones who needed me at five." ' +
  'She cried briefly, then drafted a letter to the tenants’ board. Will mail it before Thursday.';
const frame =
  'Client arrived on time, was oriented and cooperative, and consented to treatment. Denies SI/HI. Safety plan on file, unchanged. Return in one week.';

it.each([
  ['is the same to the letter', bees, bees, true],
  [
    'has other numbers and a weekday changed',
    `PHQ-9 14. ${bees}`,
    `PHQ-9 12. ${bees.replace('Thursday', 'Monday')}`,
    true,
  ],
  [
    'is padded with sentences that stand in any note',
    bees,
    `Rapport was maintained. ${bees} Client benefited from the session. Therapist will continue to monitor progress.`,
    true,
  ],
  [
    'says the same in other words, and about in its order',
    bees,
    'While client was receiving dialysis, her hives were removed from the rooftop by the landlord. Throughout, she touched the empty bee smoker in her bag. ' +
      'Therapist remained with her anger and inquired about the meaning of the beehives following her divorce; nobody else "needed me at five." ' +
      'There were tears for a short time, and a letter to the board of tenants was drafted, to be mailed by Thursday.',
    true,
  ],
  [
    'is the next session about the same matter',
    bees,
    'The tenants’ board wrote back: the hives are in a storage yard in Hobart. Ct drove there with her nephew and heard one of them hum through the tarp. ' +
      'Th asked her to describe the sound and she laughed, hand on her mouth. Slept six hours. Will ask the yard for the key.',
    false,
  ],
  [
    'has a frame in common and tells something new',
    `${frame} Client spoke of the argument with his foreman about the forklift keys and shook while telling it.`,
    `${frame} Client brought the acceptance letter from the welding school, read it aloud twice and asked whom to tell first.`,
    false,
  ],
  [
    'tells of the group anew, and of the client what was told before',
    'Group: coping skills, 7 members. Topic: sleep routines. Client said he sleeps in the garage since the baby came and showed the cut on his thumb. He took the handout and folded it twice.',
    'Group: coping skills, 5 members. Topic: asking for help; members rehearsed phone calls in twos. Client said he sleeps in the garage since the baby came and showed the cut on his thumb. He took the handout and folded it twice.',
    true,
  ],
])('A note that %s', (_, previous, current, cloned) =>
  expect(reader.pair({ previous, current }).cloned.holds).toBe(cloned),
);

test('What is new is shown where a note is its own, and what was carried over where it is a copy', () => {
  const own = 'She sold the smoker to a neighbor and bought tulip bulbs.';
  const shown = (previous: string, current: string) =>
    reader
      .pair({ previous, current })
      .cloned.passages.map(({ field, span }) => [field, current.slice(...span)]);
  expect(
    shown(
      `${frame} ${bees}`,
      `${frame} ${own} "Nothing in this house needs me at five any more, and I slept."`,
    ),
  ).toContainEqual(['current', own]);
  expect(shown(bees, bees)).toContainEqual(['current', 'Will mail it before Thursday.']);
});

test('Two notes without a word that counts are not held against each other', () =>
  expect(reader.pair({ previous: '4 of 10.', current: '5.' }).cloned.holds).toBeUndefined());
