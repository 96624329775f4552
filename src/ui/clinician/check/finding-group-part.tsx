import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import {
  type FindingGroup,
  listFindingsRoute,
  type StoredFindingView,
} from '../../../server/contracts/record-check.ts';
import { usePages } from '../../calls/use-pages.ts';
import { noteOf } from '../../check/note-of.ts';
import { dayWords } from '../../parts/day-words.ts';
import { NoteCard } from '../../parts/note-card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { clientAddress, documentAddress } from '../document-address.ts';
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
  return (
    <>
      {refusal && <Notice>{refusal.message}</Notice>}
      {!pages && isLoading && <p className={classes['finding']}>Reading…</p>}
      <ul>
        {pages?.flatMap(({ findings }) =>
          findings.map(finding => (
            <li key={`${finding.episode} ${finding.key}`} className={classes['finding']}>
              <NoteCard note={noteOf({ ...finding, message: finding.message ?? finding.title })} />
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
              {finding.answer && <Answered answer={finding.answer} />}
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

function Answered({ answer }: { readonly answer: NonNullable<StoredFindingView['answer']> }) {
  const verb = answer.standing === 'holds' ? 'Answered' : 'Answered once, and no longer';
  return (
    <p className={classes['where']}>
      {`${verb} by ${answer.by.name}, ${dayWords(answer.on)}: “${answer.reason}”`}
    </p>
  );
}

function ageWords(days: number | undefined): string | undefined {
  if (days === undefined) return undefined;
  return days === 1 ? '1 day old' : `${days} days old`;
}
