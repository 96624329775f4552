import type { Chart } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { agreesWithName } from '../../codes/agrees-with-name.ts';
import type { CodeValidity } from '../../codes/icd-10-cm.ts';
import { findCode, validityOn } from '../../codes/icd-10-cm.ts';
import { documentDate } from '../../document-date.ts';
import { defineRule } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { Diagnosed } from './active-diagnoses.ts';
import { activeDiagnoses } from './active-diagnoses.ts';

const lastSession = perChart(chart =>
  signed(chart, 'progress-note')
    .map(documentDate)
    .reduce((last, day) => (day > last ? day : last), ''),
);

/** The last day on which a service was given under the diagnosis; before any, the day of the diagnosis. */
const lastUsedOn = ({ document }: Diagnosed, chart: Chart): string =>
  [documentDate(document), lastSession(chart)].sort().at(-1) ?? chart.today;

const wrong = {
  unknown: 'unknown',
  header: 'unspecific',
  'not-yet': 'notInForce',
  retired: 'notInForce',
} as const satisfies Record<Exclude<CodeValidity, 'valid'>, string>;

export const icd10CodeAndName = defineRule({
  id: 'diagnosis.icd10-code-and-name',
  standsIn: ['diagnosis'],
  messages: {
    noCode: '“{name}” has no ICD-10-CM code.',
    noName: 'The diagnosis {code} has no name.',
    unknown: '{code} is not an ICD-10-CM code.',
    unspecific: '{code} is a heading of ICD-10-CM; a code below it says which disorder is meant.',
    notInForce: '{code} was not in force on {day}.',
    otherName: '{code} stands for “{title}”, and the record calls it “{name}”.',
  },
  subjects: activeDiagnoses,

  check(diagnosed, { chart, fail }) {
    const code = diagnosed.entry.code?.trim() ?? '';
    const name = diagnosed.entry.name?.trim() ?? '';
    if (code === '') return fail('noCode', { name: name || 'A diagnosis' }, { at: ['code'] });

    const usedOn = lastUsedOn(diagnosed, chart);
    const validity = validityOn(code, usedOn);
    if (validity !== 'valid')
      return fail(wrong[validity], { code, day: dayInWords(usedOn, chart.today) }, { at: ['code'] });
    if (name === '') return fail('noName', { code }, { at: ['name'] });
    const title = findCode(code, usedOn)?.title ?? '';
    return agreesWithName(code, name)
      ? undefined
      : fail('otherName', { code, title, name }, { at: ['name'] });
  },
});
