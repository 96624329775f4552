import { Link } from 'wouter';
import { definitionOf } from '../../../clinical/documents/definition-of.ts';
import type { DocumentView, SignedView } from '../../../server/contracts/documents.ts';
import { readChartRoute } from '../../../server/contracts/chart.ts';
import { useRead } from '../../calls/use-read.ts';
import { AnsweringContext } from '../../answers/answering.ts';
import { noteOf } from '../../check/note-of.ts';
import { useFindings } from '../../check/use-findings.ts';
import { momentWords } from '../../parts/moment-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { NoteCard } from '../../parts/note-card.tsx';
import { usePageTitle } from '../../parts/page.tsx';
import { SheetView } from '../../parts/sheet-view.tsx';
import { SignatureBlock } from '../../parts/signature-block.tsx';
import { clientAddress, documentAddress } from '../document-address.ts';
import { useSession } from '../session.ts';
import { Amendments } from './amendments.tsx';
import classes from './document.module.css';
import { SignedTools } from './signed-tools.tsx';

interface SignedPageProps {
  readonly view: SignedView;
  readonly onChanged: (view: DocumentView) => void;
}

/** A signed document as it reads: its Sheet, its signatures, and beneath it whatever was added since. */
export function SignedPage({ view, onChanged }: SignedPageProps) {
  const { practice, person, today } = useSession();
  const { value: reply } = useRead(readChartRoute, { params: { episode: view.episode } });
  const findings = useFindings({ chart: reply?.chart, document: view.id, rules: reply?.rules });
  const about = reply?.chart.documents.find(({ id }) => id === view.about);
  usePageTitle(`${view.sheet.title}, ${view.client.name}`);
  return (
    <div className={classes['signed']}>
      <SignedTools view={view} chart={reply?.chart} onChanged={onChanged} />
      <article className={classes['paper']}>
        <header>
          <h1 tabIndex={-1}>{view.sheet.title}</h1>
          <p className={classes['about']}>
            <Link href={clientAddress(view.client.id, view.episode)}>{view.client.name}</Link>
            <span className={classes['printOnly']}>
              {reply && ` · record ${reply.chart.client.recordNumber}`}
            </span>
            {view.about !== undefined && (
              <>
                {' · about '}
                <Link href={documentAddress(view.about)}>
                  {(about && definitionOf(about.type)?.title.toLowerCase()) ?? 'the signed document'}
                </Link>
              </>
            )}
          </p>
        </header>
        {view.awaits && (
          <Notice role="status">It waits for the second signature of {view.awaits.name}.</Notice>
        )}
        {view.returned.map(({ by, at, comment }) => (
          <Notice key={at} role="status">
            {by.name}, {momentWords(at, practice.timeZone)}: {comment}
          </Notice>
        ))}
        <SheetView sheet={view.sheet} />
        <SignatureBlock
          signature={view.signature}
          coSignatures={view.coSignatures}
          timeZone={practice.timeZone}
          seal={view.contentHash}
        />
      </article>
      {reply && <Amendments chart={reply.chart} about={view.id} />}
      {findings && findings.length > 0 && (
        <section className={classes['after']} data-screen-only>
          <h2>What the check says</h2>
          <AnsweringContext
            value={{
              episode: view.episode,
              today,
              mayAnswer: reply?.may.includes('answer-finding') === true || view.author.id === person.id,
            }}
          >
            {findings.map(finding => (
              <NoteCard key={finding.key} note={noteOf(finding)} />
            ))}
          </AnsweringContext>
        </section>
      )}
    </div>
  );
}
