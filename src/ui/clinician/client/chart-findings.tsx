import { useState } from 'react';
import { Link } from 'wouter';
import type { Finding } from '../../../clinical/audit.ts';
import { noteOf, weightOf } from '../../check/note-of.ts';
import { NoteCard } from '../../parts/note-card.tsx';
import { documentAddress } from '../document-address.ts';
import classes from './client.module.css';

const mostShown = 5;
const weights = ['must', 'should', 'perhaps'] as const;

/** What the check finds in this record, each with the way there. */
export function ChartFindings({ findings }: { readonly findings: readonly Finding[] | undefined }) {
  if (!findings) return <p className={classes['none']}>Looking it over…</p>;
  return (
    <>
      {findings.length === 0 ? (
        <p className={classes['none']}>The check finds nothing to mend.</p>
      ) : (
        <FindingList findings={findings} />
      )}
      <p className={classes['ofFields']}>
        Here it looks at fields; sentences are read while you write, and in the{' '}
        <Link href="/record-check">record check</Link>.
      </p>
    </>
  );
}

const isAnswered = ({ answer }: Finding): boolean => answer?.standing === 'holds';

/** The weightiest first. What was answered comes last; what one answers here stays where it is until one comes back. */
function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const [isAll, setAll] = useState(false);
  const [answeredBefore] = useState(() => new Set(findings.filter(isAnswered).map(({ key }) => key)));
  const rankOf = (finding: Finding): number =>
    isAnswered(finding) && answeredBefore.has(finding.key)
      ? weights.length
      : weights.indexOf(weightOf(finding));
  const sorted = findings.toSorted((a, b) => rankOf(a) - rankOf(b));
  const shown = isAll ? sorted : sorted.slice(0, mostShown);
  const answered = sorted.slice(mostShown).filter(isAnswered).length;
  return (
    <>
      <ul>
        {shown.map(finding => (
          <li key={finding.key} className={classes['finding']}>
            <NoteCard note={noteOf(finding)} />
            <FindingPlace finding={finding} />
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <button type="button" className={classes['more']} onClick={() => setAll(true)}>
          Show all {findings.length}
          {answered > 0 && `, ${answered} of them answered`}
        </button>
      )}
    </>
  );
}

function FindingPlace({ finding: { place, label } }: { readonly finding: Finding }) {
  if (place.type === 'episode') return undefined;
  return (
    <p className={classes['place']}>
      <Link href={documentAddress(place.document, place.path.join('/'))}>{label}</Link>
    </p>
  );
}
