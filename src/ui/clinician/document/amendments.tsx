import { Link } from 'wouter';
import type { Chart, ChartDocument } from '../../../clinical/chart.ts';
import { definitionOf } from '../../../clinical/documents/definition-of.ts';
import { readDocumentRoute } from '../../../server/contracts/documents.ts';
import { useRead } from '../../calls/use-read.ts';
import { SheetView } from '../../parts/sheet-view.tsx';
import { SignatureBlock } from '../../parts/signature-block.tsx';
import { documentAddress } from '../document-address.ts';
import { useSession } from '../session.ts';
import classes from './document.module.css';

interface AmendmentsProps {
  readonly chart: Chart;
  /** The document they are about. */
  readonly about: string;
}

/** What was added, corrected or supplied late, each whole and signed by itself; the original above stays as it was. */
export function Amendments({ chart, about }: AmendmentsProps) {
  const amendments = chart.documents.filter(document => document.about === about);
  if (amendments.length === 0) return undefined;
  return (
    <section className={classes['after']}>
      <h2>Added since</h2>
      {amendments.map(amendment => (
        <Amendment key={amendment.id} document={amendment} />
      ))}
    </section>
  );
}

function Amendment({ document }: { readonly document: ChartDocument }) {
  const { practice } = useSession();
  const isSigned = document.status === 'signed';
  const { value } = useRead(readDocumentRoute, { params: { document: document.id } }, { isWanted: isSigned });
  const title = definitionOf(document.type)?.title ?? document.type;
  return (
    <article className={classes['amendment']}>
      <h3>
        <Link href={documentAddress(document.id)}>{title}</Link>
        {!isSigned && <span className={classes['quiet']}> by {document.author.name}, not signed yet</span>}
      </h3>
      {value?.status === 'signed' && (
        <>
          <SheetView sheet={value.sheet} level={3} />
          <SignatureBlock
            signature={value.signature}
            coSignatures={value.coSignatures}
            timeZone={practice.timeZone}
          />
        </>
      )}
    </article>
  );
}
