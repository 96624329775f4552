import { IconPlus } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnyBody } from '../../clinical/kit/document.ts';
import type { ListField } from '../../clinical/kit/field.ts';
import { itemName } from '../../clinical/kit/sheet.ts';
import { firstControlIn } from '../parts/first-control-in.ts';
import type { InputProps } from './input-props.ts';
import { ListEntry } from './list-entry.tsx';
import classes from './list-input.module.css';
import { useLinkNames } from './use-link-names.ts';
import { useWriting } from './writing.ts';

interface Removed {
  readonly entry: AnyBody;
  readonly at: number;
}

/** Entries with an identity of their own: opened in place, moved, taken away and brought back. */
export function ListInput({ field, answer, place }: InputProps<ListField>) {
  const { change, newId } = useWriting();
  const [removed, setRemoved] = useState<Removed>();
  const [added, setAdded] = useState<string>();
  const entries = (answer ?? []) as readonly AnyBody[];
  const list = useRef<HTMLOListElement>(null);
  const bring = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const entry = added && list.current?.querySelector<HTMLElement>(`[data-entry="${added}"]`);
    if (entry) firstControlIn(entry)?.focus();
  }, [added]);
  useEffect(() => bring.current?.focus(), [removed]);

  const add = () => {
    const id = newId();
    change({ kind: 'add', list: place.split('/'), entry: { id } });
    setRemoved(undefined);
    setAdded(id);
  };
  const remove = useCallback(
    (entry: AnyBody, at: number) => {
      change({ kind: 'remove', list: place.split('/'), id: String(entry['id']) });
      setRemoved({ entry, at });
    },
    [change, place],
  );
  const restore = ({ entry, at }: Removed) => {
    change({ kind: 'restore', list: place.split('/'), entry, at });
    setRemoved(undefined);
  };
  return (
    <div className={classes['list']}>
      {entries.length > 0 && (
        <ol ref={list} className={classes['entries']}>
          {entries.map((entry, at) => (
            <ListEntry
              key={String(entry['id'])}
              field={field}
              entry={entry}
              place={`${place}/${String(entry['id'])}`}
              at={at}
              count={entries.length}
              isNew={entry['id'] === added}
              onRemove={remove}
            />
          ))}
        </ol>
      )}
      {removed && <RemovedLine field={field} removed={removed} bring={bring} onRestore={restore} />}
      <button type="button" className={classes['add']} onClick={add}>
        <IconPlus size={16} aria-hidden="true" />
        Add {articleFor(field.item)} {field.item}
      </button>
    </div>
  );
}

const articleFor = (noun: string): string => (/^[aeiou]/i.test(noun) ? 'an' : 'a');

interface RemovedLineProps {
  readonly field: ListField;
  readonly removed: Removed;
  readonly bring: React.RefObject<HTMLButtonElement | null>;
  readonly onRestore: (removed: Removed) => void;
}

/** Stays until something else is added or removed: nobody has to be quick. */
function RemovedLine({ field, removed, bring, onRestore }: RemovedLineProps) {
  const nameOf = useLinkNames();
  return (
    <p className={classes['removed']} role="status">
      <span>Removed: {itemName(field, removed.entry, nameOf) ?? `empty ${field.item}`}</span>
      <button ref={bring} type="button" className={classes['undo']} onClick={() => onRestore(removed)}>
        Undo
      </button>
    </p>
  );
}
