import type { Chart } from '../../chart.ts';
import { current } from '../../chart.ts';
import type { Verdict } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import type { IntakeDocument } from './standing-intakes.ts';
import { standingIntakes } from './standing-intakes.ts';

const isGiven = (text: string | undefined): boolean => Boolean(text?.trim());

/** Whether the record says why help was sought now; the formulation may hold it as what set it off. */
const saysWhyNow = ({ body }: IntakeDocument, chart: Chart): boolean =>
  isGiven(body.referralReason) || isGiven(current(chart, 'formulation')?.body.precipitating);

export const historyAndOnset = defineRule({
  id: 'intake.history-and-onset',
  standsIn: ['intake'],
  messages: {
    onset: 'The intake does not say since when there has been “{problem}”.',
    precipitant: 'The intake does not say what led to seeking help now.',
    history: 'The intake holds no psychosocial history.',
    diagnoses: 'The intake does not say which diagnoses were given before, or that none are known.',
  },
  subjects: standingIntakes,

  check(intake, { chart, fail }) {
    const { body } = intake;
    const found: Verdict[] = body.problems
      .filter(({ onset }) => !isGiven(onset))
      .map(({ id, name, clientWords }) => {
        const problem = shortened(name?.trim() || clientWords?.trim() || 'the problem');
        return fail('onset', { problem }, { at: ['problems', id, 'onset'] });
      });
    if (!saysWhyNow(intake, chart)) found.push(fail('precipitant', {}, { at: ['referralReason'] }));
    if (!isGiven(body.psychosocialHistory)) found.push(fail('history', {}, { at: ['psychosocialHistory'] }));
    if (!isGiven(body.pastDiagnoses)) found.push(fail('diagnoses', {}, { at: ['pastDiagnoses'] }));
    return found;
  },
});
