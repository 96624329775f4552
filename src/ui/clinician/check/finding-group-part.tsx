import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import {
  type FindingGroup,
  listFindingsRoute,
  type StoredFindingView,
} from '../../../server/contracts/record-check.ts';
import { type Answering, AnsweringContext } from '../../answers/answering.ts';
import { usePages } from '../../calls/use-pages.ts';
import { noteOf } from '../../check/note-of.ts';
import { NoteCard } from '../../parts/note-card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { clientAddress, documentAddress } from '../document-address.ts';
import { useSession } from '../session.ts';
import type { CheckFilter, Grouping } from './check-question.ts';
import { ageNames, counted } from './check-words.ts';
import classes from './check.module.css';

interface GroupProps {
  readonly group: FindingGroup;
  readonly by: Grouping;
  readonly filter: CheckFilter;
}

/** The findings of one rule, clinician, client or age, folded until they are wanted. */
export function FindingGroupPart({ group, by, filter }: GroupProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes['group']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={classes['summary']}>
        <h2 className={classes['name']}>{nameOf(group, by)}</h2>
        <span className={classes['quiet']}>
          {group.findings}
          <span className="visually-hidden">{` findings in ${counted(group.records, 'record')}`}</span>
        </span>
      </summary>
      {isOpen && <Findings group={group} by={by} filter={filter} />}
    </details>
  );
}

function nameOf({ name, key }: FindingGroup, by: Grouping): string {
  if (by === 'age') return ageNames[key] ?? key;
  return name ?? 'The record as a whole';
}

function Findings({ group, by, filter }: GroupProps) {
  const { pages, refusal, hasMore, more, isLoading } = usePages(listFindingsRoute, {
    ...filter,
    [by]: group.key,
    limit: 25,
  });
  const { person, today } = useSession();
  const treats = person.roles.some(role => role === 'clinician' || role === 'supervisor');
  // Whoever is not shown the words is not on the treatment team.
  const answeringFrom = ({ episode, message }: StoredFindingView): Answering => ({
    episode,
    today,
    mayAnswer: treats && message !== undefined,
    ruleSet: filter.ruleSet,
  });
  return (
    <>
      {refusal && <Notice>{refusal.message}</Notice>}
      {!pages && isLoading && <p className={classes['finding']}>Reading…</p>}
      <ul>
        {pages?.flatMap(({ findings }) =>
          findings.map(finding => (
            <li key={`${finding.episode} ${finding.key}`} className={classes['finding']}>
              <AnsweringContext value={answeringFrom(finding)}>
                <NoteCard note={noteOf({ ...finding, message: finding.message ?? finding.title })} />
              </AnsweringContext>
              <p className={classes['where']}>
                {by !== 'client' && (
                  <>
                    <Link href={clientAddress(finding.client.id, finding.episode)}>
                      {finding.client.name}
                    </Link>
                    {' · '}
                  </>
                )}
                <Place finding={finding} />
                {[by === 'clinician' ? undefined : finding.author?.name, ageWords(finding.ageDays)]
                  .filter(words => words !== undefined)
                  .map(words => ` · ${words}`)
                  .join('')}
              </p>
            </li>
          )),
        )}
      </ul>
      {hasMore && (
        <Button variant="default" className={classes['again']} loading={isLoading} onClick={more}>
          {`Show more of ${counted(group.findings, 'finding')}`}
        </Button>
      )}
    </>
  );
}

function Place({ finding: { place, label, client, episode } }: { readonly finding: StoredFindingView }) {
  const isWhole = place.type === 'episode';
  const address = isWhole
    ? clientAddress(client.id, episode)
    : documentAddress(place.document, place.path.join('/'));
  return <Link href={address}>{label}</Link>;
}

function ageWords(days: number | undefined): string | undefined {
  if (days === undefined) return undefined;
  return days === 1 ? '1 day old' : `${days} days old`;
}
