import type { Sheet, SheetEntry, SheetItem } from '../../clinical/kit/sheet.ts';
import { dayWords } from './day-words.ts';
import { type AnswerEntry, type ListEntry, sheetRuns } from '../form/sheet-runs.ts';
import { joinClasses } from './join-classes.ts';
import classes from './sheet-view.module.css';

interface SheetViewProps {
  readonly sheet: Sheet;
  /** The level of its section headings: 2 on a page of its own, 3 beneath another document. */
  readonly level?: 2 | 3;
}

/** A document as it reads: sections, answers, and entries by their own words; a section named like it needs no heading. */
export function SheetView({ sheet, level = 2 }: SheetViewProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={classes['sheet']}>
      {sheet.sections.map(section => (
        <section key={section.heading} className={classes['section']}>
          {section.heading !== sheet.title && (
            <Heading className={classes['heading']}>{section.heading}</Heading>
          )}
          <Entries entries={section.entries} heading={section.heading} />
        </section>
      ))}
    </div>
  );
}

interface EntriesProps {
  readonly entries: readonly SheetEntry[];
  readonly heading: string;
}

/** Answers that follow each other make one list of terms, the shortest side by side; entries with parts of their own stand between. */
function Entries({ entries, heading }: EntriesProps) {
  return sheetRuns(entries).map(run =>
    run.kind === 'list' ? (
      <ItemList key={run.list.field} list={run.list} isNamedAbove={run.list.label === heading} />
    ) : (
      <dl key={run.answers[0]?.field} className={classes[run.kind]}>
        {run.answers.map(entry => (
          <Answer key={entry.field} entry={entry} isStacked={run.answers.some(({ text }) => isLong(text))} />
        ))}
      </dl>
    ),
  );
}

const longAnswer = 90;
const isLong = (text: string): boolean => text.length > longAnswer || text.includes('\n');

interface AnswerProps {
  readonly entry: AnswerEntry;
  /** Among long answers every name stands above its answer, among short ones beside it. */
  readonly isStacked: boolean;
}

function Answer({ entry, isStacked }: AnswerProps) {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(entry.text);
  return (
    <div className={joinClasses(classes['answer'], isStacked && classes['long'])}>
      <dt>{entry.label}</dt>
      <dd>{isDay ? <time dateTime={entry.text}>{dayWords(entry.text)}</time> : entry.text}</dd>
    </div>
  );
}

interface ItemListProps {
  readonly list: ListEntry;
  readonly isNamedAbove: boolean;
}

function ItemList({ list, isNamedAbove }: ItemListProps) {
  return (
    <div className={classes['list']}>
      {!isNamedAbove && <p className={classes['listName']}>{list.label}</p>}
      <ul>
        {list.items.map(item => (
          <li key={item.id} className={classes['item']} id={`item-${item.id}`}>
            {!isParagraph(item.title) && <p className={classes['title']}>{item.title}</p>}
            <Entries entries={withoutTitle(item)} heading={list.label} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Several sentences. */
const isParagraph = (text: string): boolean => /[.!?]”?\s+\S/.test(text);

/** The answer that named an entry is not said twice; a whole paragraph is no title and stays an answer. */
const withoutTitle = (item: SheetItem): readonly SheetEntry[] =>
  isParagraph(item.title)
    ? item.entries
    : item.entries.filter(entry => entry.kind !== 'answer' || entry.text !== item.title);
