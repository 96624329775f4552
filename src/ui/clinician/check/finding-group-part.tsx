import { Link } from 'wouter';
import { noteOf } from '../../check/note-of.ts';
import { NoteCard } from '../../parts/note-card.tsx';
import { clientAddress, documentAddress } from '../document-address.ts';
import classes from './check.module.css';
import type { FindingGroup, FoundIn, Grouping } from './finding-groups.ts';

interface GroupProps {
  readonly group: FindingGroup;
  readonly by: Grouping;
}

/** The findings of one rule, clinician or client, folded until they are wanted. */
export function FindingGroupPart({ group, by }: GroupProps) {
  return (
    <details className={classes['group']}>
      <summary className={classes['summary']}>
        <h2 className={classes['name']}>{group.name}</h2>
        <span className={classes['quiet']}>{group.findings.length}</span>
      </summary>
      <ul>
        {group.findings.map(finding => (
          <li key={`${finding.episode} ${finding.key}`} className={classes['finding']}>
            <NoteCard note={noteOf(finding)} />
            <p className={classes['where']}>
              {by !== 'client' && (
                <>
                  <Link href={clientAddress(finding.client.id, finding.episode)}>{finding.client.name}</Link>
                  {' · '}
                </>
              )}
              <Place finding={finding} />
              {[by === 'author' ? undefined : finding.author?.name, ageWords(finding.ageDays)]
                .filter(words => words !== undefined)
                .map(words => ` · ${words}`)
                .join('')}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Place({ finding: { place, label, client, episode } }: { readonly finding: FoundIn }) {
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
