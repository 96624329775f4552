import { readPracticeRules } from '../../actions/read-practice-rules.ts';
import { ruleSets } from '../../clinical/rule-sets/index.ts';
import { ownSetsOn } from '../../clinical/rule-sets/own-sets-on.ts';
import { setsFor } from '../../clinical/rule-sets/sets-for.ts';
import { accept, refuse } from '../../clinical/kit/result.ts';
import { listRuleSetsRoute, recordCheckRoute } from '../contracts/record-check.ts';
import { ruleSetAsView } from '../rule-set-as-view.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

export const recordCheckRoutes: readonly Route[] = [
  serve(recordCheckRoute, async ({ premises, deps, actor, session, query: { ruleSet, ...page } }) => {
    const sets = setsFor(ruleSet ?? session.practice.ruleSet);
    if (!sets) return refuse('invalid', 'There is no rule set of this name.');
    // Read at first use: rules and what they know would slow every start.
    const { checkPage } = await import('../check-page.ts');
    return checkPage({ deps, actor, sets, checkedOn: session.today, onCrash: premises.onCrash }, page);
  }),
  serve(listRuleSetsRoute, async ({ deps, actor, session }) => {
    const rules = await readPracticeRules(deps, actor);
    if (!rules.ok) return rules;
    const own = ownSetsOn(rules.value, session.today);
    return accept({ ruleSets: [...ruleSets, ...own].map(ruleSetAsView) });
  }),
];
