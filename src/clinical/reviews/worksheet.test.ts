import { describe, expect, it, test } from 'vitest';
import { leftToPeople } from '../rules/left-to-people.ts';
import { standards } from '../standards/index.ts';
import { checkedAnew, type KeptFinding } from './checked-record.ts';
import { standingOfCorrection } from './correction-standing.ts';
import { openInWorksheet, progressOf } from './open-in-worksheet.ts';
import { reviewTrend } from './review-trend.ts';
import { worksheetAnswers } from './worksheet-answers.ts';
import { questionsFor, worksheetQuestions } from './worksheet-questions.ts';

describe('the questions', () => {
  const { questions } = worksheetQuestions;

  it('are each asked once, and name who asks or the criteria they stand beside', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { id, sources, beside } of questions)
      expect(sources.length + beside.length, id).toBeGreaterThan(0);
  });

  it('stand beside criteria that there are', () => {
    const known = new Set(standards.map(({ id }) => id));
    expect(questions.flatMap(({ beside }) => beside).filter(id => !known.has(id))).toEqual([]);
  });

  it('ask what no program may decide', () => {
    const asked = questions.flatMap(({ beside }) => beside);
    expect(Object.keys(leftToPeople).filter(id => !asked.includes(id))).toEqual([]);
  });

  it('ask of a record that is open nothing about its end that has to be there already', () => {
    const open = questionsFor('open').map(({ id }) => id);
    expect(open).not.toContain('ending-told');
    expect(questionsFor('closed').map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
    expect(open).toHaveLength(questions.length - 1);
  });
});

const asked = { questions: [{ id: 'a', asks: 'A?' }], findings: [{ key: 'f' }] };

describe('what is open in a worksheet', () => {
  test.each([
    [{}, { 'questions.a': 'has no answer', 'findings.f': 'is not judged' }],
    [
      { questions: [{ id: 'a', answer: 'partly' }], findings: [{ id: 'f', verdict: 'not-agreed' }] },
      { 'questions.a.comment': 'needs a reason', 'findings.f.comment': 'needs a reason' },
    ],
    [
      {
        questions: [{ id: 'a', answer: 'no', comment: '  ' }],
        findings: [{ id: 'f', verdict: 'answered' }],
      },
      { 'questions.a.comment': 'needs a reason', 'findings.f.comment': 'needs a reason' },
    ],
    [{ questions: [{ id: 'a', answer: 'yes' }], findings: [{ id: 'f', verdict: 'confirmed' }] }, {}],
    [
      {
        questions: [{ id: 'a', answer: 'no', comment: 'No goals of hers.' }],
        findings: [{ id: 'f', verdict: 'not-agreed', comment: 'It is in the intake.' }],
      },
      {},
    ],
  ])('%j lacks %j', (answers, open) => {
    expect(openInWorksheet(asked, worksheetAnswers.parse(answers))).toEqual(open);
  });

  it('takes a finding that was answered in the record as answered without more words', () => {
    const answer = { reason: 'Sees his doctor weekly.', by: 'Anna Berg', on: '2026-03-02', holds: true };
    const answers = { findings: [{ id: 'f', verdict: 'answered' as const }] };
    expect(openInWorksheet({ questions: [], findings: [{ key: 'f', answer }] }, answers)).toEqual({});
  });

  it('asks of a corrective action what, who and by when', () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const corrections = [{ id, about: 'question:a' }];
    expect(openInWorksheet({ questions: [], findings: [] }, { corrections })).toEqual({
      [`corrections.${id}.what`]: 'does not say what is to be done',
      [`corrections.${id}.responsible`]: 'names nobody',
      [`corrections.${id}.dueOn`]: 'has no day',
    });
  });

  it('is counted line by line, whatever a line lacks', () => {
    expect(progressOf(asked, {})).toEqual({ done: 0, of: 2 });
    expect(progressOf(asked, { questions: [{ id: 'a', answer: 'no' }] })).toEqual({ done: 0, of: 2 });
    expect(progressOf(asked, { questions: [{ id: 'a', answer: 'yes' }] })).toEqual({ done: 1, of: 2 });
  });
});

describe('a check that is made anew', () => {
  const finding = (key: string): KeptFinding => ({
    key,
    rule: 'note.goal-linked',
    outcome: 'fail',
    severity: 'required',
    title: 'T',
    message: `M ${key}`,
    remedy: 'R',
    askedBy: ['core'],
    label: 'L',
    place: { document: 'd', type: 'progress-note', path: [] },
  });
  const record = (...keys: string[]) => ({ on: '2026-03-02', sets: [], findings: keys.map(finding) });

  it('keeps what the reviewer has spoken to, marked as gone, and drops the rest', () => {
    const answers = {
      findings: [{ id: 'a', verdict: 'confirmed' as const }],
      corrections: [{ id: 'k', about: 'finding:b' }],
    };
    const anew = checkedAnew(record('a', 'b', 'c', 'd'), record('d', 'e'), answers);
    expect(anew.findings.map(({ key, isGone }) => [key, isGone])).toEqual([
      ['d', undefined],
      ['e', undefined],
      ['a', true],
      ['b', true],
    ]);
    expect(checkedAnew(undefined, record('a'), answers)).toEqual(record('a'));
  });

  it('finds again what was gone', () => {
    const answers = { findings: [{ id: 'a', verdict: 'confirmed' as const }] };
    const gone = checkedAnew(record('a'), record(), answers);
    expect(checkedAnew(gone, record('a'), answers)).toEqual(record('a'));
  });
});

describe('a corrective action', () => {
  test.each([
    [[], '2026-03-10', 'open', '2026-03-10'],
    [[], '2026-03-11', 'overdue', '2026-03-10'],
    [[{ kind: 'done' }], '2026-03-11', 'done', '2026-03-10'],
    [[{ kind: 'done' }, { kind: 'confirmed' }], '2026-04-01', 'confirmed', '2026-03-10'],
    [[{ kind: 'done' }, { kind: 'reopened', dueOn: '2026-03-20' }], '2026-03-20', 'open', '2026-03-20'],
    [[{ kind: 'done' }, { kind: 'reopened', dueOn: '2026-03-20' }], '2026-03-21', 'overdue', '2026-03-20'],
  ] as const)('after %j stands on %s as %s, due %s', (steps, today, standing, dueOn) => {
    expect(standingOfCorrection('2026-03-10', steps, today)).toEqual({ standing, dueOn });
  });
});

describe('the trend', () => {
  const answers = (...given: ('yes' | 'partly' | 'no' | 'not-applicable')[]) =>
    given.map((answer, nth) => ({ question: `q${nth}`, answer }));

  it('counts yes among what applied, by question and by clinician, of what is signed', () => {
    const [first, second] = reviewTrend([
      { quarter: '2026-Q2', clinicians: ['ben'], answers: answers('yes') },
      { quarter: '2026-Q1', clinicians: ['anna'], answers: answers('yes', 'no', 'not-applicable') },
      {
        quarter: '2026-Q1',
        clinicians: ['anna', 'ben'],
        answers: answers('partly', 'yes', 'not-applicable'),
      },
      { quarter: '2026-Q1', clinicians: ['cleo'] },
    ]);
    expect(second).toMatchObject({ quarter: '2026-Q2', required: 1, reviewed: 1, all: { share: 1 } });
    expect(first).toMatchObject({
      quarter: '2026-Q1',
      required: 3,
      reviewed: 2,
      all: { yes: 2, partly: 1, no: 1, notApplicable: 2, share: 0.5 },
      byQuestion: { q0: { share: 0.5 }, q1: { share: 0.5 }, q2: { notApplicable: 2 } },
      byClinician: { anna: { reviewed: 2, share: 0.5 }, ben: { reviewed: 1, share: 0.5 } },
    });
    expect(first?.byQuestion['q2']).not.toHaveProperty('share');
    expect(first?.byClinician).not.toHaveProperty('cleo');
  });
});
