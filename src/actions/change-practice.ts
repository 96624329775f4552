import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { changeRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { knowsRuleSet } from './knows-rule-set.ts';
import { isTimeZone } from './local-date.ts';
import { perform } from './perform.ts';
import { practiceView, type PracticeView } from './practice-view.ts';

export type PracticeAnswers = Pick<PracticeView, 'name' | 'timeZone' | 'ruleSet' | 'idleMinutes'>;

/** Changes name, time zone, rule set or idle time of the practice. */
export async function changePractice(
  deps: Deps,
  actor: Actor,
  answers: PracticeAnswers,
): Promise<Result<PracticeView>> {
  if (!isTimeZone(answers.timeZone))
    return refuse('invalid', 'This time zone is not known.', { fields: { timeZone: 'is not a time zone' } });
  return perform(
    deps,
    actor,
    { verb: 'change-practice', on: 'practice', id: actor.practice },
    async ({ trx }) => {
      if (!(await knowsRuleSet(trx, answers.ruleSet)))
        return refuse('invalid', 'This rule set is not known.', { fields: { ruleSet: 'is not a rule set' } });
      const row = await changeRow(trx, 'practice', {
        id: actor.practice,
        set: {
          name: answers.name,
          time_zone: answers.timeZone,
          rule_set: answers.ruleSet,
          idle_minutes: answers.idleMinutes,
        },
      });
      return row ? accept(practiceView(row)) : refuse('not-found', 'There is no such practice.');
    },
  );
}
