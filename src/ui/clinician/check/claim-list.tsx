import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { type ListedClaim, listClaimsRoute } from '../../../server/contracts/record-check.ts';
import { usePages } from '../../calls/use-pages.ts';
import { dayWords } from '../../parts/day-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { ruleAddress } from '../../parts/rule-address.ts';
import { clientAddress, documentAddress } from '../document-address.ts';
import type { CheckFilter } from './check-question.ts';
import { counted } from './check-words.ts';
import classes from './check.module.css';

interface ClaimListProps {
  readonly filter: Pick<CheckFilter, 'ruleSet' | 'show' | 'payer'>;
  /** What the rule sets are called, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** The billed sessions that would fail, each with the set, code and minutes at stake, and what decides against it. */
export function ClaimList({ filter, names }: ClaimListProps) {
  const { pages, refusal, hasMore, more, isLoading } = usePages(listClaimsRoute, {
    ...filter,
    verdict: 'fails',
    limit: 25,
  });
  const claims = pages?.flatMap(page => page.claims) ?? [];
  if (refusal) return <Notice>{refusal.message}</Notice>;
  if (claims.length === 0) return undefined;
  return (
    <section>
      <h2 className={classes['name']}>Sessions that would fail</h2>
      <ul>
        {claims.map(claim => (
          <li
            key={`${claim.episode} ${claim.ruleSet} ${claim.day} ${claim.document}`}
            className={classes['finding']}
          >
            <Session claim={claim} />
            <p className={classes['where']}>
              {`By ${names.get(claim.ruleSet) ?? claim.ruleSet}: `}
              {claim.rules.map(({ id, title }, nth) => (
                <span key={id}>
                  {nth > 0 && ', '}
                  <Link href={ruleAddress(id)}>{title}</Link>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button variant="default" className={classes['again']} loading={isLoading} onClick={more}>
          Show more sessions
        </Button>
      )}
    </section>
  );
}

function Session({
  claim: { client, episode, day, code, minutes, document },
}: {
  readonly claim: ListedClaim;
}) {
  return (
    <p>
      <Link href={clientAddress(client.id, episode)}>{client.name}</Link>
      {' · '}
      <Link href={documentAddress(document, '')}>{dayWords(day)}</Link>
      {` · ${code} · ${minutes === undefined ? 'minutes unknown' : counted(minutes, 'minute')}`}
    </p>
  );
}
