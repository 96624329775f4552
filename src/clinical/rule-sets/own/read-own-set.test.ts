import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someOwnSet } from '../../../testing/some-own-set.ts';
import { unreadParameters } from '../../rules/unread-parameters.ts';
import { standards } from '../../standards/index.ts';
import { ruleSets } from '../index.ts';
import type { OwnChange, OwnRuleSet } from './own-rule-set.ts';
import { printOwnSet } from './print-own-set.ts';
import { readOwnSet } from './read-own-set.ts';

const text = printOwnSet(someOwnSet);
const errorsIn = (written: string) => {
  const read = readOwnSet(written);
  return read.ok ? [] : read.errors.map(({ line, message }) => `${line}: ${message}`);
};
const instead = (from: string, to: string) => {
  expect(text).toContain(from);
  return errorsIn(text.replace(from, to));
};

describe('reading a rule set of the practice', () => {
  it('accepts one that changes known rules and numbers', () => {
    expect(readOwnSet(text)).toMatchObject({ ok: true, own: someOwnSet });
  });

  it.each([
    ['a rule nobody knows', '"review.on-time"', '"review.ontime"', ['10: There is no rule “review.ontime”.']],
    [
      'a number nobody knows',
      '"reviewEveryDays": 30',
      '"reviewDays": 30',
      ['12: "review.on-time" has no parameter "reviewDays".'],
    ],
    [
      'a text in place of a number',
      '"reviewEveryDays": 30',
      '"reviewEveryDays": "30"',
      ['12: "reviewEveryDays" of "review.on-time" is a number, not a text.'],
    ],
    [
      'a number below none',
      '"reviewEveryDays": 30',
      '"reviewEveryDays": -1',
      ['12: “reviewEveryDays” of “review.on-time” is no number of anything.'],
    ],
    [
      'a base nobody knows',
      '"basedOn": "optum"',
      '"basedOn": "optimum"',
      [`3: There is no rule set “optimum”. There is ${ruleSets.map(({ id }) => id).join(', ')}.`],
    ],
    [
      'the name of a set that comes with the program',
      '"id": "our-optum"',
      '"id": "optum"',
      ['2: “optum” is the name of a set that comes with the program.'],
    ],
    [
      'a switched-off rule without a reason',
      '"off": "We are in their network."',
      '"off": " "',
      ['21: “off” needs a reason.'],
    ],
    ['a rule twice', '"note.next-steps"', '"review.on-time"', ['16: “review.on-time” is changed twice.']],
    [
      'a severity that is none',
      '"severity": "recommended"',
      '"severity": "urgent"',
      ['17: “severity” is not one of the choices.'],
    ],
    [
      'a change that changes nothing',
      '"severity": "recommended"',
      '"parameters": {}',
      ['16: Nothing is changed of “note.next-steps”.'],
    ],
    [
      'a rule that is off and changed',
      '"severity": "recommended"',
      '"severity": "recommended", "off": "No need."',
      ['17: “note.next-steps” is switched off and changed at the same time.'],
    ],
    [
      'a rule that neither the base nor the core set asks for',
      '"note.next-steps"',
      '"plan.not-expired"',
      ['16: Neither optum nor the core set asks for “plan.not-expired”: there is nothing to change.'],
    ],
    ['a word nobody knows', '"severity":', '"serverity":', ['17: “serverity” is not part of a rule set.']],
    ['a date that is none', '2026-04-01', '2026-04-31', ['6: “effectiveFrom” is not a date (YYYY-MM-DD).']],
    [
      'an id with blanks',
      '"id": "our-optum"',
      '"id": "Our Optum"',
      ['2: “id” is not a short name: small letters, digits and hyphens, a letter first.'],
    ],
    ['text that is not JSON', '"version": "1"', 'version: 1', ['5: This is not JSON, from here on.']],
    [
      'a word twice',
      '"version": "1"',
      '"version": "1", "version": "2"',
      ['5: “version” stands twice in one object.'],
    ],
    [
      'a mark without words',
      '"changes":',
      '"scoring": { "passMark": { "share": 0.9 } }, "changes":',
      ['8: “says” is missing.'],
    ],
    [
      'a character that cannot be stored',
      'as we read it',
      'as\\u0000',
      ['4: This holds a character that cannot be stored.'],
    ],
  ])('refuses %s, and names the line', (_, from, to, expected) =>
    expect(instead(from, to)).toEqual(expected),
  );

  it.each([
    [
      'a number that no check reads',
      { id: 'note.goal-linked', parameters: { minSimilarity: 0.2 } },
      /^12: The check does not read “minSimilarity” of “note.goal-linked”\. A note is linked/,
    ],
    [
      'none where a number is needed',
      { id: 'note.detailed-enough', parameters: { minWords: null } },
      /^12: “minWords” of “note.detailed-enough” cannot be none\.$/,
    ],
  ])('refuses %s', (_, change, says) => {
    const [error = ''] = errorsIn(printOwnSet({ ...someOwnSet, changes: [change] }));
    expect(error).toMatch(says);
  });

  it('names all errors at once, in the order of the text', () => {
    const wrong = text
      .replace('"review.on-time"', '"review.ontime"')
      .replace('"note.next-steps"', '"note.nextsteps"')
      .replace('"record.out-of-network-parity"', '"note.next"');
    expect(errorsIn(wrong)).toEqual([
      '10: There is no rule “review.ontime”.',
      '16: There is no rule “note.nextsteps”.',
      '20: There is no rule “note.next”.',
    ]);
  });

  it('reads what it printed, whatever a practice changes', () => {
    fc.assert(
      fc.property(ownSets, own => {
        expect(readOwnSet(printOwnSet(own))).toMatchObject({ ok: true, own });
      }),
    );
  });

  it('never stops at a text that was changed at random, and names lines inside of it', () => {
    const edit = fc.record({ at: fc.nat(text.length), cut: fc.nat(12), put: fc.string({ maxLength: 6 }) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), edits => {
        const changed = edits.reduce(
          (now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut),
          text,
        );
        const read = readOwnSet(changed);
        if (read.ok) return;
        const lines = changed.split('\n');
        expect(read.errors.length).toBeGreaterThan(0);
        for (const { line, column } of read.errors) {
          expect(lines[line - 1]).toBeDefined();
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Any set that a practice could write. */
const core = standards.filter(({ rulesets }) => rulesets.includes('core'));
const changeOf = ({ id, parameters }: (typeof core)[number]): fc.Arbitrary<OwnChange> => {
  const numbers = Object.entries(parameters).filter(
    ([name, value]) => typeof value === 'number' && unreadParameters[id]?.[name] === undefined,
  );
  const off = fc.record({
    id: fc.constant(id),
    off: fc.constantFrom('Not us.', 'Asked and answered: “no”.'),
  });
  const severity = fc.record({ id: fc.constant(id), severity: fc.constantFrom('required', 'recommended') });
  if (numbers.length === 0) return fc.oneof(off, severity);
  const changed = fc.record({
    id: fc.constant(id),
    parameters: fc.record(
      Object.fromEntries(numbers.map(([name]) => [name, fc.integer({ min: 0, max: 999 })])),
    ),
  });
  return fc.oneof(off, severity, changed);
};
const words = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' }).map(said => `A${said}Z`);
const ownSets: fc.Arbitrary<OwnRuleSet> = fc.record({
  id: fc.constantFrom('ours', 'our-optum', 'x2'),
  basedOn: fc.constantFrom(...ruleSets.map(({ id }) => id)),
  name: words,
  version: words,
  effectiveFrom: fc.constantFrom('2026-01-01', '2024-02-29'),
  description: fc.oneof(words, fc.constant('')),
  changes: fc.subarray(core, { maxLength: 12 }).chain(some => fc.tuple(...some.map(changeOf))),
});
