import { IconPlus } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnyBody } from '../../clinical/kit/document.ts';
import type { ListField } from '../../clinical/kit/field.ts';
import { itemName } from '../../clinical/kit/sheet.ts';
import { firstControlIn } from '../parts/first-control-in.ts';
import { selectFirstGapIn } from '../parts/select-gap.ts';
import { FromLibrary } from './from-library.tsx';
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
  const [added, setAdded] = useState<readonly string[]>([]);
  const [toWrite, setToWrite] = useState<string>();
  const entries = (answer ?? []) as readonly AnyBody[];
  const list = useRef<HTMLOListElement>(null);
  const bring = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const entry = toWrite && list.current?.querySelector<HTMLElement>(`[data-entry="${toWrite}"]`);
    if (entry && !selectFirstGapIn(entry)) firstControlIn(entry)?.focus();
  }, [toWrite]);
  useEffect(() => bring.current?.focus(), [removed]);

  const add = (answers: AnyBody = {}): string => {
    const id = newId();
    change({ kind: 'add', list: place.split('/'), entry: { id, ...answers } });
    setRemoved(undefined);
    setAdded(before => [...before, id]);
    return id;
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
              isNew={added.includes(String(entry['id']))}
              onRemove={remove}
            />
          ))}
        </ol>
      )}
      {removed && <RemovedLine field={field} removed={removed} bring={bring} onRestore={restore} />}
      <div className={classes['ways']}>
        <button type="button" className={classes['add']} onClick={() => setToWrite(add())}>
          <IconPlus size={16} aria-hidden="true" />
          Add {articleFor(field.item)} {field.item}
        </button>
        {field.library && (
          <FromLibrary
            part={field.library}
            kind={field.label.toLowerCase()}
            onTake={point => add(point.answers)}
            onPutBack={id => change({ kind: 'remove', list: place.split('/'), id })}
            onTaken={([first]) => setToWrite(first)}
          />
        )}
      </div>
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
