import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chartWith, draft } from '../testing/chart-builder.ts';
import { noteOf } from '../testing/river-care.ts';
import { planOf } from '../testing/river-plan.ts';
import { audit, auditDocument, findingsOf, tallyOf } from './audit.ts';
import { all } from './chart.ts';
import { documentsAsSubjects, wholeChart } from './each.ts';
import { defineRule } from './kit/rule.ts';
import type { Rule } from './kit/rule.ts';
import type { NoteReading, WaitingReader } from './language/reader.ts';
import { readsNothing } from './language/reads-nothing.ts';
import { ruleSets } from './rule-sets/index.ts';
import type { RuleSet } from './rule-sets/rule-set.ts';
import { leftToPeople } from './rules/left-to-people.ts';
import { notYet } from './rules/not-yet.ts';
import { rules } from './rules/index.ts';
import { standards } from './standards/index.ts';

const setOf = (id: string, more: object = {}): RuleSet[] => [
  {
    id: 'ours',
    name: 'Ours',
    version: '1',
    effectiveFrom: '2026-01-01',
    description: '',
    rules: [{ id, ...more }],
    adjusts: [],
    scoring: { partlyMet: 0.5, claims: true, answersCount: false },
  },
];

/** Every note must be signed by the rule's day; a stand-in under a real id, so that it has a standard. */
const onTime = (evenInDraft?: true): Rule =>
  defineRule({
    id: 'note.signed-on-time',
    messages: { late: '{id} is late.', unsure: '{id} may be late.' },
    parameters: z.object({ noteDueBusinessDays: z.number() }),
    subjects: chart => documentsAsSubjects(all(chart, 'progress-note')),
    check(note, { parameters, fail, cannotTell }) {
      const where = { at: ['heldOn'], ...(evenInDraft && { evenInDraft }) };
      if (note.body.risk === 'not-asked') return cannotTell('unsure', { id: note.id }, where);
      const isLate = parameters.noteDueBusinessDays < 2;
      return isLate ? fail('late', { id: note.id }, where) : undefined;
    },
  });
const strict = setOf('note.signed-on-time', { parameters: { noteDueBusinessDays: 1 } });
const mild = setOf('note.signed-on-time', { severity: 'recommended' });
const messages = (...given: Parameters<typeof audit>) =>
  findingsOf(audit(...given)).map(({ message }) => message);

describe('an audit', () => {
  it('joins what the rule found with what the standard says of it, and names the place', () => {
    const [finding] = findingsOf(audit(chartWith(noteOf()), strict, { rules: [onTime()] }));
    expect(finding).toMatchObject({
      rule: 'note.signed-on-time',
      outcome: 'fail',
      severity: 'required',
      title: 'Note is completed on time',
      message: 'note-2026-03-16 is late.',
      remedy: 'Sign today and label the entry late.',
      askedBy: ['ours'],
      place: { document: 'note-2026-03-16', type: 'progress-note', path: ['heldOn'] },
      label: 'Progress note of 16 March, Date of session',
      key: 'note.signed-on-time/late/note-2026-03-16/heldOn',
    });
    expect(finding?.sources.length).toBeGreaterThan(0);
    expect(finding?.why).not.toBe('');
  });

  it('has four outcomes, one for each subject', () => {
    const unsure = noteOf({ heldOn: '2026-03-23', risk: 'not-asked' });
    const outcomes = audit(chartWith(noteOf(), unsure), mild, { rules: [onTime()] });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['pass', 'cannot-tell']);
    expect(findingsOf(outcomes)).toMatchObject([{ severity: 'recommended' }]);
    expect(tallyOf(outcomes)).toEqual({ pass: 1, fail: 0, 'cannot-tell': 1, 'not-applicable': 0 });
    expect(audit(chartWith(planOf()), mild, { rules: [onTime()] })).toEqual([
      { rule: 'note.signed-on-time', outcome: 'not-applicable' },
    ]);
  });

  describe('with a rule that reads sentences', () => {
    const reads = defineRule({
      id: 'note.signed-on-time',
      messages: { hollow: 'I could not find what is next.' },
      subjects: chart => documentsAsSubjects(all(chart, 'progress-note')),
      check({ body: { nextFocus = '' } }, { advise, read, unread }) {
        const found = read.note({ text: nextFocus })?.planForNext;
        if (found?.holds === undefined) return unread({ at: ['nextFocus'] });
        return found.holds ? undefined : advise('hollow', {}, { at: ['nextFocus'] });
      },
    });
    const saying = (holds: boolean | undefined): WaitingReader => ({
      ...readsNothing,
      note: () => ({ planForNext: { holds, confidence: 1, passages: [] } }) as unknown as NoteReading,
    });
    const outcomesWith = (reader?: WaitingReader) =>
      audit(chartWith(noteOf()), strict, { rules: [reads], reader });

    it.each([
      ['no reader', undefined],
      ['a reader that cannot read it', saying(undefined)],
    ])('says with %s that it could not read, which is no fault', (_, reader) =>
      expect(outcomesWith(reader)).toMatchObject([
        {
          outcome: 'cannot-tell',
          severity: 'recommended',
          isUnread: true,
          isReading: true,
          message: 'I could not read these sentences.',
          place: { path: ['nextFocus'] },
        },
      ]),
    );

    it('hands it the reader', () => {
      expect(outcomesWith(saying(true))).toMatchObject([{ outcome: 'pass' }]);
      expect(outcomesWith(saying(false))).toMatchObject([{ outcome: 'fail', isAdvice: true }]);
    });
  });

  it('runs only the rules that a set asks for', () =>
    expect(audit(chartWith(noteOf()), setOf('plan.active-goal'), { rules: [onTime()] })).toEqual([]));

  it('leaves a draft alone, unless something about it is overdue', () => {
    const chart = chartWith(draft(noteOf()));
    expect(messages(chart, strict, { rules: [onTime()] })).toEqual([]);
    expect(messages(chart, strict, { rules: [onTime(true)] })).toEqual(['note-2026-03-16 is late.']);
  });

  it('of one document says what concerns it, draft or not', () => {
    const chart = chartWith(noteOf(), draft(noteOf({ heldOn: '2026-03-23' })));
    const found = auditDocument(chart, 'note-2026-03-23', strict, { rules: [onTime()] });
    expect(found.map(({ message }) => message)).toEqual(['note-2026-03-23 is late.']);
  });

  it('never takes a rule that throws for a pass', () => {
    const crashing = defineRule({
      id: 'note.signed-on-time',
      messages: {},
      subjects: wholeChart,
      check() {
        throw new Error('no such goal');
      },
    });
    const crashes: unknown[] = [];
    const onCrash = (rule: string, cause: unknown) => void crashes.push([rule, (cause as Error).message]);
    const outcomes = audit(chartWith(noteOf()), mild, { rules: [crashing], onCrash });
    expect(outcomes).toMatchObject([
      {
        outcome: 'cannot-tell',
        message:
          'This check stopped with a fault of its own, so nothing can be said about it; its cause is in the log.',
        place: { document: 'episode', type: 'episode' },
      },
    ]);
    expect(crashes).toEqual([['note.signed-on-time', 'no such goal']]);
    expect(auditDocument(chartWith(noteOf()), 'note-2026-03-16', mild, { rules: [crashing] })).toMatchObject([
      {
        outcome: 'cannot-tell',
        message: 'This check stopped with a fault of its own, so nothing can be said about it: no such goal',
        place: { document: 'note-2026-03-16', path: [] },
      },
    ]);
  });

  it('says that it cannot tell when a rule set gives a rule parameters that are none', () => {
    const wrong = setOf('note.signed-on-time', { parameters: { noteDueBusinessDays: 'soon' } });
    expect(audit(chartWith(noteOf()), wrong, { rules: [onTime()] })).toMatchObject([
      { outcome: 'cannot-tell' },
    ]);
  });

  it('tells two findings of one rule at one place apart, and the same one again', () => {
    const twice = defineRule({
      id: 'note.signed-on-time',
      messages: { late: 'Late.' },
      subjects: wholeChart,
      check: (_, { fail }) => [fail('late'), fail('late')],
    });
    const keys = () => findingsOf(audit(chartWith(noteOf()), mild, { rules: [twice] })).map(({ key }) => key);
    expect(new Set(keys()).size).toBe(2);
    expect(keys()).toEqual(keys());
  });
});

describe('the rules and the standards', () => {
  const ids = rules.map(({ id }) => id);

  it('have both halves: every standard is checked, left to people, or stands among those not checked yet', () => {
    expect([...ids, ...Object.keys(leftToPeople), ...notYet].sort()).toEqual(
      standards.map(({ id }) => id).sort(),
    );
  });

  it.each(rules)('$id takes the parameters its standard gives it, and those of every rule set', rule => {
    const { parameters } = standards.find(({ id }) => id === rule.id)!;
    expect(() => rule.judge(chartWith(), parameters)).not.toThrow();
    for (const { rules: choices, adjusts } of ruleSets)
      for (const choice of [...choices, ...adjusts].filter(({ id }) => id === rule.id))
        expect(() => rule.judge(chartWith(), { ...parameters, ...choice.parameters })).not.toThrow();
  });
});
