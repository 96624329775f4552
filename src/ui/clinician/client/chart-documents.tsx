import { useState } from 'react';
import { Link } from 'wouter';
import type { Chart, ChartDocument } from '../../../clinical/chart.ts';
import { documentDate } from '../../../clinical/document-date.ts';
import { definitionOf } from '../../../clinical/documents/definition-of.ts';
import { asText } from '../../form/as-text.ts';
import { dayWords } from '../../parts/day-words.ts';
import { documentAddress } from '../document-address.ts';
import classes from './client.module.css';

const mostShown = 12;

const isWorking = ({ type }: ChartDocument): boolean => definitionOf(type)?.working === true;

/** Every document of the episode, the latest first; amendments stand with what they amend, appointments by themselves. */
export function ChartDocuments({ chart }: { readonly chart: Chart }) {
  const [isAll, setAll] = useState(false);
  const latest = chart.documents.filter(({ about }) => about === undefined).toReversed();
  const documents = latest.filter(document => !isWorking(document));
  const appointments = latest.filter(isWorking);
  const shown = isAll ? documents : documents.slice(0, mostShown);
  if (latest.length === 0)
    return <p className={classes['none']}>Nothing is written yet. Begin with the intake.</p>;
  return (
    <>
      <ul>
        {shown.map(document => (
          <DocumentRow
            key={document.id}
            document={document}
            amendments={chart.documents.filter(({ about }) => about === document.id)}
          />
        ))}
      </ul>
      {shown.length < documents.length && (
        <button type="button" className={classes['more']} onClick={() => setAll(true)}>
          Show all {documents.length}
        </button>
      )}
      {appointments.length > 0 && (
        <details className={classes['appointments']}>
          <summary>
            {appointments.length} {appointments.length === 1 ? 'appointment' : 'appointments'}
          </summary>
          <ul>
            {appointments.map(document => (
              <DocumentRow key={document.id} document={document} amendments={[]} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface RowProps {
  readonly document: ChartDocument;
  readonly amendments: readonly ChartDocument[];
}

function DocumentRow({ document, amendments }: RowProps) {
  return (
    <li className={classes['document']}>
      <span className={classes['day']}>{dayWords(documentDate(document))}</span>
      <span>
        <Link href={documentAddress(document.id)}>{definitionOf(document.type)?.title ?? document.type}</Link>
        {amendments.map(amendment => (
          <span key={amendment.id} className={classes['amendment']}>
            <Link href={documentAddress(amendment.id)}>
              {definitionOf(amendment.type)?.title ?? amendment.type}
            </Link>{' '}
            <span className={classes['quiet']}>{dayWords(documentDate(amendment))}</span>
          </span>
        ))}
      </span>
      <span className={classes['state']}>{stateWords(document)}</span>
    </li>
  );
}

function stateWords(document: ChartDocument): string {
  if (document.status === 'signed') return document.signature.by.name;
  const { status } = document.body as { readonly status?: unknown };
  return isWorking(document) ? asText(status) : 'not signed';
}
