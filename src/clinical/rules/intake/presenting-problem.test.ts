import { chartWith } from '../../../testing/chart-builder.ts';
import { intakeOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { presentingProblem } from './presenting-problem.ts';

const problem = { id: 'p1', name: 'Panic', onset: 'January', clientWords: '“I can’t get on the bus.”' };

ruleCases(presentingProblem, {
  'not-applicable': [{ when: 'there is no intake yet', chart: chartWith() }],
  pass: [
    { when: 'the problem is told and quoted', chart: chartWith(intakeOf()) },
    {
      when: 'the quotation stands in what it costs',
      chart: chartWith(
        intakeOf({
          problems: [{ ...problem, clientWords: '', impact: 'Walks 50 minutes: “I see the bus and turn.”' }],
        }),
      ),
    },
    {
      when: 'what one would see of it makes it long enough',
      chart: chartWith(
        intakeOf({
          referralReason: undefined,
          problems: [{ ...problem, shows: 'Two attacks a week at the stop, each ten minutes long.' }],
        }),
      ),
    },
  ],
  fail: [
    {
      when: 'no problem is named',
      chart: chartWith(intakeOf({ problems: [] })),
      says: 'The intake names no presenting problem.',
      at: 'problems',
    },
    {
      when: 'only the clinician speaks',
      chart: chartWith(
        intakeOf({ problems: [{ ...problem, clientWords: ' ', impact: 'Misses work twice a week.' }] }),
      ),
      says: 'I could not find in the intake, in the client’s own words, what brought them.',
      at: 'problems.p1.clientWords',
    },
    {
      when: 'there is hardly more than a label',
      chart: chartWith(intakeOf({ referralReason: undefined, problems: [problem] })),
      says: 'The intake tells of the presenting problem “Panic” in 8 words; 15 are asked for.',
      at: 'problems.p1.impact',
    },
  ],
  'cannot-tell': [
    {
      when: 'the problems are told in a language that is not read here',
      chart: chartWith(
        intakeOf({
          problems: [
            {
              id: 'p1',
              name: 'Ataques de pánico',
              onset: 'desde enero, después de un desmayo',
              impact: 'Ya no sube al autobús y falta al trabajo dos días de la semana.',
            },
          ],
        }),
      ),
      says: 'I could not read these sentences.',
      at: 'problems.p1.clientWords',
    },
  ],
});
