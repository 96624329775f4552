import { CloseButton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Chart, ChartDocument } from '../../../clinical/chart.ts';
import { documentDate } from '../../../clinical/document-date.ts';
import { definitionOf } from '../../../clinical/documents/definition-of.ts';
import { itemsOf } from '../../../clinical/kit/items.ts';
import { sheetOf } from '../../../clinical/kit/sheet.ts';
import { dayWords } from '../../parts/day-words.ts';
import { Empty } from '../../parts/empty.tsx';
import { SelectLine } from '../../parts/select-line.tsx';
import { SheetView } from '../../parts/sheet-view.tsx';
import classes from './document.module.css';

interface ReadBesideProps {
  readonly chart: Chart | undefined;
  /** The document being written. */
  readonly except: string;
  readonly onClose: () => void;
}

/** Any other document of the record at the side, to look at while writing: the plan first. */
export function ReadBeside({ chart, except, onClose }: ReadBesideProps) {
  const panel = useRef<HTMLElement>(null);
  const documents = (chart?.documents ?? []).filter(
    ({ id, type }) => id !== except && !definitionOf(type)?.working,
  );
  const plan = documents.findLast(({ type, status }) => type === 'treatment-plan' && status === 'signed');
  const [picked, setPicked] = useState<string>();
  const shown = documents.find(({ id }) => id === picked) ?? plan ?? documents.at(-1);
  useEffect(() => panel.current?.focus(), []);
  return (
    <aside ref={panel} className={classes['beside']} aria-label="Read beside" tabIndex={-1} data-screen-only>
      <div className={classes['besideHead']}>
        <SelectLine
          label="Read beside"
          value={shown?.id ?? ''}
          options={Object.fromEntries(
            documents.toReversed().map(document => [document.id, nameOf(document)]),
          )}
          onPick={setPicked}
        />
        <CloseButton aria-label="Close what is read beside" onClick={onClose} />
      </div>
      {shown && chart ? (
        <Reading document={shown} chart={chart} />
      ) : (
        <Empty says="There is nothing else in the record yet." />
      )}
    </aside>
  );
}

const nameOf = (document: ChartDocument): string =>
  `${definitionOf(document.type)?.title ?? document.type}, ${dayWords(documentDate(document))}`;

function Reading({ document, chart }: { readonly document: ChartDocument; readonly chart: Chart }) {
  const definition = definitionOf(document.type);
  if (!definition) return undefined;
  const names = new Map(
    chart.documents.flatMap(other => {
      const known = definitionOf(other.type);
      return known ? itemsOf(known, other.body).map(({ id, name }) => [id, name] as const) : [];
    }),
  );
  return <SheetView sheet={sheetOf(definition, document.body, id => names.get(id))} level={2} />;
}
