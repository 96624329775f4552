import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from './instant-of.ts';

describe('the instant of a time on a clock', () => {
  it.each([
    ['winter in New York', '2026-01-15 09:30 America/New_York', '2026-01-15T14:30:00.000Z'],
    ['summer in New York', '2026-07-15 09:30 America/New_York', '2026-07-15T13:30:00.000Z'],
    [
      'the evening of the day clocks go back',
      '2026-11-01 20:00 America/New_York',
      '2026-11-02T01:00:00.000Z',
    ],
    ['a zone half an hour off', '2026-03-02 00:10 Asia/Kolkata', '2026-03-01T18:40:00.000Z'],
  ])('is known for %s', (_, clock, instant) => {
    const [day = '', time = '', zone = ''] = clock.split(' ');
    expect(instantOf(day, time, zone)).toBe(instant);
  });

  it('is the time itself where clocks show UTC', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, date => {
        const text = date.toISOString();
        expect(instantOf(text.slice(0, 10), text.slice(11, 16), 'UTC')).toBe(`${text.slice(0, 16)}:00.000Z`);
      }),
    );
  });
});
