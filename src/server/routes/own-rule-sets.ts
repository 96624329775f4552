import { listOwnRuleSets } from '../../actions/list-own-rule-sets.ts';
import { saveOwnRuleSet } from '../../actions/save-own-rule-set.ts';
import { withdrawOwnRuleSet } from '../../actions/withdraw-own-rule-set.ts';
import { accept } from '../../clinical/kit/result.ts';
import {
  listOwnRuleSetsRoute,
  saveOwnRuleSetRoute,
  withdrawOwnRuleSetRoute,
} from '../contracts/own-rule-sets.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

export const ownRuleSetRoutes: readonly Route[] = [
  serve(listOwnRuleSetsRoute, async ({ deps, actor }) => {
    const ruleSets = await listOwnRuleSets(deps, actor);
    return ruleSets.ok ? accept({ ruleSets: ruleSets.value }) : ruleSets;
  }),
  serve(saveOwnRuleSetRoute, ({ deps, actor, body }) => saveOwnRuleSet(deps, actor, body.text)),
  serve(withdrawOwnRuleSetRoute, ({ deps, actor, params, body }) =>
    withdrawOwnRuleSet(deps, actor, params.ruleSet, body.from),
  ),
];
