import { useState } from 'react';
import { Link } from 'wouter';
import type { Chart } from '../../../clinical/chart.ts';
import type { DocumentDefinition } from '../../../clinical/kit/document.ts';
import type { DraftView } from '../../../server/contracts/documents.ts';
import type { DraftKeeper } from '../../draft/draft-keeper.ts';
import type { DraftState } from '../../draft/draft-state.ts';
import { momentWords } from '../../parts/moment-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { clientAddress, documentAddress } from '../document-address.ts';
import { useSession } from '../session.ts';
import classes from './document.module.css';
import { DraftMenu, type HelpSwitch } from './draft-menu.tsx';
import { ReadBeside } from './read-beside.tsx';

interface HeadProps {
  readonly view: DraftView;
  readonly definition: DocumentDefinition;
  readonly chart: Chart | undefined;
  readonly state: DraftState;
  readonly keeper: DraftKeeper;
  readonly helpSwitch: HelpSwitch | undefined;
}

/** The top of the sheet: what this is, about whom, and what came back with it. */
export function DraftHead({ view, definition, chart, state, keeper, helpSwitch }: HeadProps) {
  const { practice } = useSession();
  const [isBeside, setBeside] = useState(false);
  return (
    <header>
      <div className={classes['titleLine']}>
        <h1 tabIndex={-1}>{definition.title}</h1>
        <DraftMenu view={view} keeper={keeper} helpSwitch={helpSwitch} onBeside={() => setBeside(true)} />
      </div>
      <p className={classes['about']}>
        <Link href={clientAddress(view.client.id, view.episode)}>{view.client.name}</Link>
        {view.about !== undefined && (
          <>
            {' · about '}
            <Link href={documentAddress(view.about)}>the signed document</Link>
          </>
        )}
      </p>
      <p className={classes['purpose']}>{definition.purpose}</p>
      {state.recoveredFrom !== undefined && (
        <Notice role="status">
          This was written {momentWords(state.recoveredFrom, practice.timeZone)} and had not reached the disk;
          it is brought back as you left it.
        </Notice>
      )}
      {view.returned.map(({ by, at, comment }) => (
        <Notice key={at} role="status">
          {by.name}, {momentWords(at, practice.timeZone)}: {comment}
        </Notice>
      ))}
      {isBeside && <ReadBeside chart={chart} except={view.id} onClose={() => setBeside(false)} />}
    </header>
  );
}
