import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAsCsv, checkCsvHead } from './check-csv.ts';
import { checkAsHtml } from './check-html.ts';
import { checkJsonBegin, checkJsonEnd, findingAsJson } from './check-json.ts';
import { checkAsText } from './check-text.ts';
import type { ExportedCheck, ExportedFinding } from './exported-check.ts';

const finding: ExportedFinding = {
  client: { id: 'c1', name: 'Mara Lind', recordNumber: 'R-1' },
  episode: 'e1',
  rule: 'note.goal-worked-on',
  title: 'Note names the goal',
  outcome: 'fail',
  severity: 'required',
  isAdvice: false,
  message: 'No goal is named.',
  remedy: 'Name the goal.',
  label: 'Progress note of 2 Mar 2026',
  place: { document: 'd1', type: 'progress-note', path: ['goal'] },
  askedBy: ['core', 'optum'],
  key: 'note.goal-worked-on/missing/d1/goal',
  author: { id: 'p1', name: 'Anna Berg' },
  tellsOn: '2026-03-02',
  ageDays: 9,
};
const check: ExportedCheck = {
  practice: 'Linden Street Practice',
  today: '2026-03-11',
  checkedOn: { first: '2026-03-11', last: '2026-03-11' },
  ruleSets: [{ id: 'core', name: 'Core', version: '1.0' }],
  records: 4,
  findings: 1,
  required: 1,
  answered: 0,
  claimsFailing: 1,
  minutesAtStake: 50,
  scores: [
    {
      ruleSet: 'core',
      version: '1.0',
      records: 4,
      share: 0.8749,
      claims: { passes: 3, fails: 1, open: 0, minutes: 50 },
    },
  ],
  rules: [{ key: 'note.goal-worked-on', name: 'Note names the goal', findings: 1, required: 1, records: 1 }],
  clinicians: [{ key: 'p1', name: 'Anna Berg', findings: 1, required: 1, records: 1 }],
};

describe('a whole check', () => {
  it('as HTML says by what it was checked, and each finding where it stands', () => {
    const page = checkAsHtml(check, [finding]);
    for (const said of [
      'Checked against Core 1.0, 2026-03-11',
      '87.4 % on average',
      'Mara Lind (R-1)',
      'No goal is named.',
    ])
      expect(page).toContain(said);
  });

  it('as HTML says how many findings it leaves to the CSV', () => {
    expect(checkAsHtml({ ...check, findings: 3 }, [finding])).toContain('2 more are in the CSV');
  });

  it('as HTML needs nothing from elsewhere, and no words of a record become markup', () => {
    const hostile = fc
      .constantFrom('<script>x</script>', '"><img src=x>', "'; }</style><b>", '\\22 "', '&lt;')
      .map(words => `${words} ${words}`);
    fc.assert(
      fc.property(hostile, words => {
        const page = checkAsHtml({ ...check, practice: words }, [
          {
            ...finding,
            message: words,
            label: words,
            title: words,
            client: { id: '', name: words, recordNumber: words },
          },
        ]);
        expect(page.match(/<(script|img|b|link|iframe)\b/g)).toBeNull();
        expect(page.match(/<\/style>/g)).toHaveLength(1);
        expect(page).not.toMatch(/<[^>]*\b(src|href)=/);
      }),
    );
  });

  it('as text counts by rule, clinician and set', () => {
    expect(checkAsText(check)).toBe(
      [
        'Linden Street Practice: record check',
        'Checked against Core 1.0, 2026-03-11',
        '4 records, 1 finding (1 of what is required)',
        '',
        'By rule',
        '        1  Note names the goal (note.goal-worked-on)',
        '',
        'By clinician',
        '        1  Anna Berg',
        '',
        'By rule set',
        '  Core 1.0, 4 records: 87.4 % on average; billed sessions: 1 fail, 3 pass, 0 for a person to look at; 50 minutes at stake',
        '',
      ].join('\n'),
    );
  });

  it('as JSON is one object with its form, its counts and its findings', () => {
    const read = JSON.parse(
      `${checkJsonBegin(check)}${[finding, finding].map(findingAsJson).join(',')}${checkJsonEnd}`,
    ) as Record<string, unknown>;
    expect(read).toMatchObject({
      format: 'goldthread-record-check',
      version: 1,
      practice: 'Linden Street Practice',
      counts: { findings: 1, required: 1, answered: 0 },
      findings: [{ rule: finding.rule, message: finding.message, client: finding.client }, {}],
    });
  });

  it('as CSV has a line for each finding, with as many cells as there are columns', () => {
    const cells = (line: string): number => line.trimEnd().split(',').length;
    expect(cells(checkAsCsv([finding]))).toBe(cells(checkCsvHead));
    expect(checkAsCsv([finding])).toMatch(/^Mara Lind,R-1,Required,Does not hold,No goal is named\./);
  });

  it('says the title of the rule where its words may not be read', () => {
    const { message, ...wordless } = finding;
    expect(checkAsCsv([wordless])).not.toContain(message);
    expect(checkAsCsv([wordless])).toContain('Note names the goal');
  });
});
