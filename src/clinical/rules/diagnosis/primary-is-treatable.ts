import type { Chart, ChartDocument } from '../../chart.ts';
import { current, standing } from '../../chart.ts';
import { documentsAsSubjects } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { paysPrivately } from '../../language/pays-privately.ts';
import type { DiagnosisEntry } from './active-diagnoses.ts';
import { diagnosisName, isStillHeld } from './active-diagnoses.ts';

const heldIn = ({ body }: ChartDocument<'diagnosis'>): DiagnosisEntry[] => body.diagnoses.filter(isStillHeld);

/** Once everything is resolved there is nothing left to be primary. */
const diagnosesHeld = (chart: Chart): Subject<ChartDocument<'diagnosis'>>[] =>
  documentsAsSubjects(standing(chart, 'diagnosis').filter(document => heldIn(document).length > 0));

const chapterOf = ({ code }: DiagnosisEntry): string => code?.trim().charAt(0).toUpperCase() ?? '';

export const primaryIsTreatable = defineRule({
  id: 'diagnosis.primary-is-treatable',
  standsIn: ['diagnosis'],
  messages: {
    none: 'None of the diagnoses held on this page is marked as primary.',
    several: '{diagnoses} are all marked as primary; one of them should be.',
    situation:
      'The primary diagnosis, {diagnosis} ({code}), names a circumstance; insurers pay for the treatment of a disorder.',
    otherChapter:
      'The primary diagnosis, {diagnosis} ({code}), is no mental or substance use disorder; the record does not say whether the insurer covers it.',
    payerUnknown:
      'The primary diagnosis, {diagnosis} ({code}), names a circumstance; that is in order only if no insurer pays, and the record names none.',
    notTreated: 'The plan in force treats other diagnoses, but not the primary one, {diagnosis}.',
  },
  subjects: diagnosesHeld,

  check(document, { chart, fail, cannotTell }) {
    const primary = heldIn(document).filter(({ rank }) => rank === 'primary');
    const [first, second] = primary;
    if (!first) return fail('none', {}, { at: ['diagnoses'] });
    if (second)
      return fail(
        'several',
        { diagnoses: primary.map(diagnosisName).join(' and ') },
        { at: ['diagnoses', second.id, 'rank'] },
      );

    const words = { diagnosis: diagnosisName(first), code: first.code?.trim() ?? '' };
    const at = ['diagnoses', first.id, 'code'];
    const chapter = chapterOf(first);
    if (chapter === 'Z' && !paysPrivately(chart.client.payer ?? ''))
      return chart.client.payer?.trim()
        ? fail('situation', words, { at })
        : cannotTell('payerUnknown', words, { at });
    if (chapter !== 'F' && chapter !== 'Z' && chapter !== '')
      return cannotTell('otherChapter', words, { at });

    const treated = current(chart, 'treatment-plan')?.body.diagnoses ?? [];
    const isTreated = document.status === 'draft' || treated.length === 0 || treated.includes(first.id);
    return isTreated
      ? undefined
      : fail('notTreated', { diagnosis: words.diagnosis }, { at: ['diagnoses', first.id] });
  },
});
