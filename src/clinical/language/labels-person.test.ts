import { describe, expect, it } from 'vitest';
import { labelsPerson } from './labels-person.ts';

describe('a person is labelled', () => {
  it.each([
    ['Client was noncompliant with the log.', 'noncompliant'],
    ['She is attention-seeking when tired.', 'attention-seeking'],
    ['Had another dirty urine on Monday.', 'dirty urine'],
    ['As an addict he knows the way.', 'an addict'],
    ['He is just being difficult again.', 'He is just being difficult'],
  ])('in: %s', (text, words) => {
    const [span] = labelsPerson(text).spans;
    expect(span && text.slice(...span)).toBe(words);
  });
  it.each([
    'Says her boss calls her “lazy” and “a whiny child”.',
    'Calls himself “an addict” at the meeting.',
    'The silence was not manipulative.',
    'Refused the homework; denies thoughts of death.',
    'Washed the dirty dishes. It is difficult for her to ask.',
    'She is difficult to wake before noon.',
    'Borderline personality disorder was considered.',
  ])('not in: %s', text => expect(labelsPerson(text).holds).toBe(false));
});
