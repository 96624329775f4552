import fc from 'fast-check';
import { expect, it } from 'vitest';
import { audit, findingsOf } from '../clinical/audit.ts';
import { ruleSets } from '../clinical/rule-sets/index.ts';
import { everyDay } from '../clinical/rule-sets/sets-in-force.ts';
import type { Chart } from '../clinical/chart.ts';
import { answerTo } from '../testing/answer-to.ts';
import { chartWith } from '../testing/chart-builder.ts';
import { noteOf, rode } from '../testing/river-care.ts';
import { papers } from '../testing/river-papers.ts';
import { reader } from '../testing/reader.ts';
import { planOf } from '../testing/river-plan.ts';
import { goodStart } from '../testing/river-record.ts';
import { checkRecord } from './checked-record.ts';
import { findingsAsText } from './findings-text.ts';
import { wrapped } from './wrapped.ts';

const asked = ['plan.discharge-criteria', 'note.time-supports-code', 'note.no-passive-media'];
const core = ruleSets
  .filter(({ id }) => id === 'core')
  .map(set => ({ ...set, rules: set.rules.filter(({ id }) => asked.includes(id)) }));
const textOf = (chart: Chart) => findingsAsText([checkRecord(chart, everyDay(core), { reader })]);

it('says that nothing was found', () =>
  expect(textOf(chartWith(...goodStart()))).toBe(
    [
      'River Amari (R-0007), in care since 2 March',
      'Checked against Core 2026.11 on 30 April 2026: nothing found.',
      'Score by Core: 100 % (3 met).',
      '  By section: plan 100 %, note 100 %.',
      'Claims by Core: 1 of 1 passes.',
      '',
    ].join('\n'),
  ));

it('groups findings by document, with weight, remedy, rule and place, in 80 columns', () => {
  const chart = chartWith(
    ...goodStart().slice(0, 4),
    ...papers(),
    planOf({ dischargeDiscussed: undefined }),
    noteOf({
      work: [rode({ done: 'We watched a movie on the bus.' })],
      stoppedAt: '10:40',
      startedAt: '10:00',
      serviceCode: '90832',
    }),
  );
  expect(textOf(chart)).toBe(
    [
      'River Amari (R-0007), in care since 2 March',
      'Checked against Core 2026.11 on 30 April 2026: 2 required, 1 recommended.',
      'Score by Core: 33.3 % (1 met, 2 not met).',
      '  By section: plan 0 %, note 50 %.',
      'Claims by Core: 0 of 1 pass, 1 fails with 40 minutes at stake.',
      '',
      'Treatment plan of 9 March',
      '  required    The plan does not say that its ending was discussed with the',
      '              client.',
      '              → State what "done" looks like and discuss it.',
      '              plan.discharge-criteria · Discussed with the client',
      '',
      'Progress note of 16 March',
      '  recommended The session of 16 March took 40 minutes of therapy; 90832 is meant',
      '              for 16 to 37 minutes.',
      '              → Bill the code that matches the recorded minutes.',
      '              note.time-supports-code · Service code',
      '  required    On 16 March film or television was watched, and I could not find',
      '              therapeutic work done with it.',
      '              → Describe the therapeutic work or change the service recorded.',
      '              note.no-passive-media · piece of work ‘We watched a movie on the',
      '              bus’, What we did',
      '',
      'Billed sessions that do not pass by core',
      '  16 March · 90832 · 40 minutes: fails',
      '    plan.discharge-criteria',
      '',
    ].join('\n'),
  );
});

it('marks what was answered, and what holds no more', () => {
  const bare = chartWith(
    ...goodStart().slice(0, 4),
    ...papers(),
    planOf({ dischargeCriteria: '' }),
    noteOf({ work: [rode({ done: 'We watched a movie on the bus.' })] }),
  );
  const [ofPlan, ofNote] = findingsOf(audit(bare, core));
  const chart = {
    ...bare,
    answers: [
      answerTo(bare, ofPlan!, { until: '2027-01-31', reason: 'She sets it with her mother in May.' }),
      {
        ...answerTo(bare, ofNote!),
        withdrawn: { by: { id: 's', name: 'Sam Stone' }, at: bare.today, on: bare.today },
      },
    ],
  };
  const text = textOf(chart);
  expect(text).toContain('on 30 April 2026: 2 required (1 answered).');
  expect(text).toContain('  1 finding is answered, not counted as met.');
  const lines = text.split('\n').map(line => line.trim());
  const words = lines.join(' ');
  expect(words).toContain('1 fails with 48 minutes at stake, 1 finding against them answered.');
  expect(words).toContain(
    'answered (Ines Okafor, 30 April until 31 January 2027): She sets it with her mother in May.',
  );
  expect(words).toContain(
    'answered, but withdrawn by Sam Stone on 30 April (Ines Okafor, 30 April): It was told by telephone.',
  );
});

it('breaks lines between words, and keeps every word', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60 }), fc.nat(20), (text, indent) => {
      const lines = wrapped(text, ' '.repeat(indent));
      expect(lines.every(line => line.length <= 80)).toBe(true);
      expect(lines.map(line => line.trim()).join(' ')).toBe(text);
    }),
  );
});
