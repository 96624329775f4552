import { IconChevronRight } from '@tabler/icons-react';
import { memo, use, useState } from 'react';
import type { AnyBody } from '../../clinical/kit/document.ts';
import { isEmpty } from '../../clinical/kit/empty.ts';
import type { ListField } from '../../clinical/kit/field.ts';
import { itemName } from '../../clinical/kit/sheet.ts';
import { entrySummary } from '../form/entry-summary.ts';
import { listTarget } from '../form/list-target.ts';
import { notesWithin } from '../form/note.ts';
import { owedInEntry } from '../form/owed-in-entry.ts';
import { EntryMenu } from './entry-menu.tsx';
import { FieldRows } from './field-rows.tsx';
import { controlId } from './input-props.ts';
import classes from './list-entry.module.css';
import { useLinkNames } from './use-link-names.ts';
import { NotesContext, RevealContext, useWriting } from './writing.ts';

export interface EntryProps {
  readonly field: ListField;
  readonly entry: AnyBody;
  readonly place: string;
  readonly at: number;
  readonly count: number;
  readonly isNew: boolean;
  readonly onRemove: (entry: AnyBody, at: number) => void;
}

const fewFields = 4;
/** An entry of a few plain fields is always open: a row to fill in, not a card to unfold. */
const isRow = (field: ListField): boolean => {
  const kinds = new Set(Object.values(field.fields).map(({ kind }) => kind));
  const isPlain = kinds.isDisjointFrom(new Set(['list', 'link', 'links']));
  return isPlain && Object.keys(field.fields).length <= fewFields;
};

/** One entry of a list: a row, or a line in its own words that opens in place. */
export const ListEntry = memo(function ListEntry(props: EntryProps) {
  const { field, entry, place } = props;
  const { type } = useWriting();
  const rows = (
    <FieldRows
      fields={field.fields}
      answers={entry}
      place={place}
      target={listTarget(type, place.split('/').slice(0, -1).join('/'))}
    />
  );
  if (!isRow(field)) return <FoldedEntry {...props}>{rows}</FoldedEntry>;
  return (
    <li className={classes['row']} data-entry={String(entry['id'])} data-place={place}>
      {rows}
      <EntryMenu {...props} />
    </li>
  );
});

function FoldedEntry({ children, ...props }: EntryProps & { readonly children: React.ReactNode }) {
  const { field, entry, place, isNew, count } = props;
  const isUntouched = Object.keys(field.fields).every(name => isEmpty(entry[name]));
  const isOnlyOne = count === 1 && place.split('/').length === 2;
  const revealed = use(RevealContext);
  const isMeant = revealed !== undefined && `${revealed.place}/`.startsWith(`${place}/`);
  const [isOpened, setOpen] = useState(isNew || isUntouched || isOnlyOne || isMeant);
  const [seen, setSeen] = useState(revealed);
  if (revealed !== seen) {
    setSeen(revealed);
    if (isMeant) setOpen(true);
  }
  return (
    <li
      className={classes['folded']}
      data-entry={String(entry['id'])}
      data-place={place}
      data-open={isOpened}
    >
      <div className={classes['head']}>
        <button
          type="button"
          className={classes['name']}
          id={controlId(place)}
          aria-expanded={isOpened}
          onClick={() => setOpen(!isOpened)}
        >
          <IconChevronRight className={classes['chevron']} size={16} aria-hidden="true" />
          <EntryName {...props} isOpen={isOpened} />
        </button>
        <EntryMenu {...props} />
      </div>
      {isOpened && <div className={classes['body']}>{children}</div>}
    </li>
  );
}

/** The entry in its own words; closed, also its short answers and what it still lacks. */
function EntryName({ field, entry, place, isOpen }: EntryProps & { readonly isOpen: boolean }) {
  const nameOf = useLinkNames();
  const notes = notesWithin(use(NotesContext), place).length;
  const owed = owedInEntry(field, entry);
  const open = [owed > 0 && `${owed} to fill in`, notes > 0 && `${notes} to look at`].filter(Boolean);
  return (
    <span className={classes['words']}>
      <span className={classes['title']}>{itemName(field, entry, nameOf) ?? `New ${field.item}`}</span>
      {!isOpen && (
        <span className={classes['summary']}>{[...entrySummary(field, entry), ...open].join(' · ')}</span>
      )}
    </span>
  );
}
