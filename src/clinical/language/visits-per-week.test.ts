import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visitsPerWeek } from './visits-per-week.ts';

it.each([
  ['Weekly', 1, 1],
  ['Once a week', 1, 1],
  ['1x/week', 1, 1],
  ['2 times per week', 2, 2],
  ['twice weekly', 2, 2],
  ['Every second week', 0.5, 0.5],
  ['every other week', 0.5, 0.5],
  ['every 2 weeks', 0.5, 0.5],
  ['Every second to third week, with or without Teo', 0.33, 0.5],
  ['Every second or third week', 0.33, 0.5],
  ['Weekly, then every second week', 0.5, 1],
  ['Weekly, from the eighth week every second week', 0.5, 1],
  ['Twice a week for three weeks, then weekly', 1, 2],
  ['Monthly', 0.23, 0.23],
  ['Once a month, with Teo', 0.23, 0.23],
  ['Every second month', 0.12, 0.12],
  ['Every fourth to sixth week with the guardian', 0.17, 0.25],
  ['biweekly', 0.5, 2],
])('“%s” is %s to %s visits a week', (text, least, most) => {
  const read = visitsPerWeek(text);
  expect([read?.least, read?.most].map(rate => Math.round((rate ?? 0) * 100) / 100)).toEqual([least, most]);
});

it.each(['As needed', 'By arrangement', ''])('“%s” tells no rhythm', text =>
  expect(visitsPerWeek(text)).toBeUndefined(),
);

it('whatever the text, a rhythm runs from slow to fast and is never nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
      const read = visitsPerWeek(text);
      if (read) expect(0 < read.least && read.least <= read.most).toBe(true);
      else expect(read).toBeUndefined();
    }),
  );
});
