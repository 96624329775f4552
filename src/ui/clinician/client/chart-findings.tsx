import { useState } from 'react';
import { Link } from 'wouter';
import type { Finding } from '../../../clinical/audit.ts';
import { noteOf, weightOf } from '../../check/note-of.ts';
import { NoteCard } from '../../parts/note-card.tsx';
import { documentAddress } from '../document-address.ts';
import classes from './client.module.css';

const mostShown = 5;
const weights = ['must', 'should', 'perhaps'] as const;

/** The weightiest first; what was answered waits for nobody, and comes last. */
const rankOf = (finding: Finding): number =>
  finding.answer?.standing === 'holds' ? weights.length : weights.indexOf(weightOf(finding));

/** What the check finds in this record, each with the way there. */
export function ChartFindings({ findings }: { readonly findings: readonly Finding[] | undefined }) {
  const [isAll, setAll] = useState(false);
  if (!findings) return <p className={classes['none']}>Looking it over…</p>;
  if (findings.length === 0) return <p className={classes['none']}>The check finds nothing to mend.</p>;
  const sorted = findings.toSorted((a, b) => rankOf(a) - rankOf(b));
  const shown = isAll ? sorted : sorted.slice(0, mostShown);
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
