import { Link } from 'wouter';
import { knownDefinition } from '../../../clinical/documents/definition-of.ts';
import { sheetOf } from '../../../clinical/kit/sheet.ts';
import { readChartRoute } from '../../../server/contracts/chart.ts';
import type { DraftView } from '../../../server/contracts/documents.ts';
import { useRead } from '../../calls/use-read.ts';
import { linkOptions } from '../../form/link-options.ts';
import { Notice } from '../../parts/notice.tsx';
import { usePageTitle } from '../../parts/page.tsx';
import { SheetView } from '../../parts/sheet-view.tsx';
import { clientAddress } from '../document-address.ts';
import classes from './document.module.css';

/** Somebody else's draft: to read as it stands, said to be unsigned. */
export function ReadOnlyDraft({ view }: { readonly view: DraftView }) {
  const definition = knownDefinition(view.type);
  const { value: reply } = useRead(readChartRoute, { params: { episode: view.episode } });
  const options = linkOptions(reply?.chart, { id: view.id, definition, body: view.body });
  usePageTitle(`${definition.title}, ${view.client.name}`);
  return (
    <div className={classes['signed']}>
      <article className={classes['paper']}>
        <h1 tabIndex={-1}>{definition.title}</h1>
        <p className={classes['about']}>
          <Link href={clientAddress(view.client.id, view.episode)}>{view.client.name}</Link>
        </p>
        <Notice role="status">{view.author.name} is writing this; it is not signed.</Notice>
        <SheetView
          sheet={sheetOf(definition, view.body, id => options.find(option => option.id === id)?.name)}
        />
      </article>
    </div>
  );
}
