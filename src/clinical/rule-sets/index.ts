import { standards } from '../standards/index.ts';
import carelon from './carelon.json' with { type: 'json' };
import carf from './carf.json' with { type: 'json' };
import core from './core.json' with { type: 'json' };
import hipaa from './hipaa.json' with { type: 'json' };
import jointCommission from './joint-commission.json' with { type: 'json' };
import magellan from './magellan.json' with { type: 'json' };
import medicaidCa from './medicaid-ca.json' with { type: 'json' };
import medicaidMn from './medicaid-mn.json' with { type: 'json' };
import medicaidNy from './medicaid-ny.json' with { type: 'json' };
import medicare from './medicare.json' with { type: 'json' };
import optum from './optum.json' with { type: 'json' };
import part2 from './part2.json' with { type: 'json' };
import { parseRuleSet, type RuleSet } from './rule-set.ts';

function shipped(json: unknown): RuleSet {
  const parsed = parseRuleSet(json, standards);
  if (!parsed.ok) throw new Error(`${parsed.message} ${JSON.stringify(parsed.fields)}`);
  return parsed.value;
}

/**
 * The rule sets that come with the program: our own, payers, accreditors, law. They do not hold together: which are in force, a
 * practice chooses, and `setsFor` says.
 */
export const ruleSets: readonly RuleSet[] = [
  core,
  medicare,
  medicaidCa,
  medicaidMn,
  medicaidNy,
  carelon,
  magellan,
  optum,
  carf,
  jointCommission,
  hipaa,
  part2,
].map(shipped);
