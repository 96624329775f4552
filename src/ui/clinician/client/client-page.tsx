import { useId, type ReactNode } from 'react';
import { threadOf } from '../../../clinical/thread.ts';
import type { ChartReply } from '../../../server/contracts/chart.ts';
import { AnsweringContext } from '../../answers/answering.ts';
import { useFindings } from '../../check/use-findings.ts';
import { momentWords } from '../../parts/moment-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useSession } from '../session.ts';
import { useStartDocument } from '../use-start-document.ts';
import { ChartDocuments } from './chart-documents.tsx';
import { ChartFindings } from './chart-findings.tsx';
import { ClientLead } from './client-lead.tsx';
import { ClientMenu } from './client-menu.tsx';
import classes from './client.module.css';
import { Coverages } from './coverages.tsx';
import { Episodes } from './episodes.tsx';
import { Goals } from './goals.tsx';
import { startingAnswers } from './starting-answers.ts';
import { ThreadMap } from './thread-map.tsx';
import { WhoMaySee } from './who-may-see.tsx';
import { WriteMenu } from './write-menu.tsx';

/** The client's own page: the thread drawn, and beside it goals, findings, documents and who may see. */
export function ClientPage({ reply }: { readonly reply: ChartReply }) {
  const { chart, rules, may, glassUntil } = reply;
  const { practice } = useSession();
  const { start, refusal } = useStartDocument();
  const findings = useFindings({ chart, rules });
  const answering = {
    episode: chart.episode.id,
    today: chart.today,
    mayAnswer: may.includes('answer-finding'),
  };
  const mayWrite = may.includes('start-document') && chart.episode.closedOn === undefined;
  const begin = (type: string) => start(chart.episode.id, type, startingAnswers(type, chart));
  return (
    <Page
      title={chart.client.name}
      lead={<ClientLead chart={chart} />}
      actions={
        <>
          <ClientMenu reply={reply} />
          {mayWrite && <WriteMenu onStart={begin} />}
        </>
      }
    >
      {refusal && <Notice>{refusal.message}</Notice>}
      {glassUntil !== undefined && (
        <Notice role="status">
          You see this chart for a stated reason, until {momentWords(glassUntil, practice.timeZone)}.
        </Notice>
      )}
      <div className={classes['columns']}>
        <Part name="The thread">
          <ThreadMap chart={chart} mayWrite={mayWrite} onStart={begin} />
        </Part>
        <div className={classes['beside']}>
          <Part name="Goals">
            <Goals thread={threadOf(chart)} />
          </Part>
          <Part name="Findings">
            <AnsweringContext value={answering}>
              <ChartFindings findings={findings} />
            </AnsweringContext>
          </Part>
          <Part name="Documents">
            <ChartDocuments chart={chart} />
          </Part>
          <Part name="Who pays">
            <Coverages reply={reply} />
          </Part>
          <Part name="Who may see">
            <WhoMaySee reply={reply} />
          </Part>
          <Part name="Episodes of care">
            <Episodes reply={reply} />
          </Part>
        </div>
      </div>
    </Page>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes['part']} aria-labelledby={id}>
      <h2 id={id} className={classes['partName']}>
        {name}
      </h2>
      {children}
    </section>
  );
}
