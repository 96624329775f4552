import { standards } from '../standards/index.ts';
import core from './core.json' with { type: 'json' };
import medicare from './medicare.json' with { type: 'json' };
import { parseRuleSet, type RuleSet } from './rule-set.ts';

function shipped(json: unknown): RuleSet {
  const parsed = parseRuleSet(json, standards);
  if (!parsed.ok) throw new Error(`${parsed.message} ${JSON.stringify(parsed.fields)}`);
  return parsed.value;
}

/** The rule sets that come with the program; a practice chooses those that apply to it. */
export const ruleSets: readonly RuleSet[] = [core, medicare].map(shipped);
