import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inUsualCase } from './in-usual-case.ts';

describe('capitals are read as small letters', () => {
  it.each([
    [
      'CLIENT SAID I AM TIRED. PHQ-9 FELL TO 12.\nPLAN: CALL',
      'Client said I am tired. PHQ-9 fell to 12.\nPlan: call',
    ],
    ['SHE SAID "I HATE IT. LEAVE ME" AND WEPT', 'She said "I hate it. Leave me" and wept'],
    ['CT DENIED SI/HI, F33.1, I/O NORMAL', 'Ct denied si/hi, F33.1, i/o normal'],
    // A code, a name, usual writing, a heading in capitals.
    ['PHQ-9 DOWN', 'PHQ-9 DOWN'],
    ['Client said she is TIRED of it', 'Client said she is TIRED of it'],
    ['PLAN OF CARE: call the school on Monday', 'PLAN OF CARE: call the school on Monday'],
    ['i went home and slept', 'i went home and slept'],
  ])('%s', (text, read) => expect(inUsualCase(text)).toBe(read));

  it('and each stays in its place', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const capitals = `THE CLIENT CAME LATE AND LEFT EARLY. ${text.toUpperCase()}`;
        expect(inUsualCase(capitals)).toHaveLength(capitals.length);
      }),
    ));
});
