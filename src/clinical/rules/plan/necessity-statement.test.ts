import { chartWith } from '../../../testing/chart-builder.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { necessityStatement } from './necessity-statement.ts';

const saying = (necessity?: string) => chartWith(planOf({ necessity }));

ruleCases(necessityStatement, {
  'not-applicable': [{ when: 'there is no plan', chart: chartWith() }],
  pass: [
    { when: 'need, benefit and risk are said', chart: chartWith(planOf()) },
    {
      when: 'they are said in other words',
      chart: saying(
        'Nearly three hours of rituals a day and a child avoided. Weekly exposure is the least care likely to turn it; otherwise the rules are expected to spread.',
      ),
    },
  ],
  fail: [
    {
      when: 'nothing is said',
      chart: saying(undefined),
      says: 'The plan does not say why this care is needed now.',
      at: 'necessity',
    },
    {
      when: 'a few words are said',
      chart: saying('Panic attacks impair work.'),
      says: 'Why this care is needed is said in 4 words; 20 are asked for: the need, what care will change, what would happen without it.',
      at: 'necessity',
    },
    {
      when: 'the need is told as in any plan',
      chart: saying(
        'Client continues to meet medical necessity criteria; without ongoing outpatient services symptoms are likely to worsen, and treatment is expected to improve functioning.',
      ),
      says: 'I could not find in the plan which symptom or limitation makes this care necessary.',
      at: 'necessity',
    },
    {
      when: 'many words say nothing',
      chart: saying(
        'The client has been seen here since March and comes each Monday at ten to the office on the second floor with a book in hand.',
      ),
      says: [
        'I could not find in the plan which symptom or limitation makes this care necessary.',
        'I could not find in the plan what this care is expected to better, steady or prevent.',
        'I could not find in the plan what would happen without this care.',
      ],
    },
  ],
  'cannot-tell': [
    {
      when: 'it is told in a language that is not read here',
      chart: saying(
        'Todavía tiene ataques de pánico por la mañana y no puede ir al trabajo; sin más ayuda es probable que pierda el puesto y que deje de salir de casa.',
      ),
      says: 'I could not read these sentences.',
      at: 'necessity',
    },
  ],
});
