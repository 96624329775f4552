import { Link } from 'wouter';
import { neverGates } from '../../../clinical/gates/never-gates.ts';
import { listOwnRuleSetsRoute } from '../../../server/contracts/own-rule-sets.ts';
import { readPracticeRoute } from '../../../server/contracts/practice.ts';
import { useRead } from '../../calls/use-read.ts';
import classes from './rules.module.css';

/** What this practice made of a rule: whether it stops a signature, and what its own rule sets change. */
export function RuleHere({ id }: { readonly id: string }) {
  const practice = useRead(readPracticeRoute, {});
  const own = useRead(listOwnRuleSetsRoute, {});
  if (!practice.value) return undefined;
  const changes = (own.value?.ruleSets ?? []).flatMap(({ versions: [last] }) =>
    last && !last.isWithdrawn
      ? last.changes
          .filter(({ rule }) => rule === id)
          .map(({ says }) => `${last.name}, version ${last.version}: ${says}`)
      : [],
  );
  return (
    <section className={classes['part']}>
      <h2>In this practice</h2>
      <p>
        {practice.value.gates.includes(id) ? 'It stops a signature. ' : 'It stops no signature. '}
        {neverGates[id] ?? <Link href="/practice/gates">What stops a signature</Link>}
      </p>
      {changes.map(says => (
        <p key={says}>{says}</p>
      ))}
    </section>
  );
}
