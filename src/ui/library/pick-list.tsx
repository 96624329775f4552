import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import classes from './pick-list.module.css';

/** One thing to pick from a list that stays open. */
export interface PickItem {
  readonly key: string;
  readonly content: ReactNode;
  /** Items of one group stand together under its name. */
  readonly group?: string;
  readonly isPicked?: boolean;
}

interface PickListProps {
  readonly label: string;
  readonly placeholder: string;
  readonly typed: string;
  readonly items: readonly PickItem[];
  /** The key of the item that Enter picks. */
  readonly active: string | undefined;
  /** Said above the items where there is nothing to pick. */
  readonly nothing?: string | undefined;
  readonly onType: (typed: string) => void;
  readonly onWalk: (key: string) => void;
  readonly onPick: (key: string) => void;
}

/** A line to type in above a list that stays open: arrows walk, Enter picks. */
export function PickList(props: PickListProps) {
  const { label, items, active, nothing, onWalk, onPick } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const press = (event: KeyboardEvent) => {
    const to = stepped(items, active, event.key);
    if (to !== undefined) onWalk(to);
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && active !== undefined)
      onPick(active);
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes['pick']}>
      <input
        className={classes['line']}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={active === undefined ? undefined : `${id}-${active}`}
        autoComplete="off"
        placeholder={props.placeholder}
        value={props.typed}
        data-autofocus
        onChange={event => props.onType(event.target.value)}
        onKeyDown={press}
      />
      {nothing !== undefined && (
        <p className={classes['nothing']} role="status">
          {nothing}
        </p>
      )}
      <div
        ref={list}
        id={`${id}-list`}
        className={classes['list']}
        role="listbox"
        aria-label={label}
        aria-multiselectable="true"
      >
        {[...Map.groupBy(items, ({ group }) => group ?? '')].map(([group, members]) => (
          <div key={group} role="group" aria-label={group === '' ? label : group}>
            {group !== '' && (
              <p className={classes['group']} aria-hidden="true">
                {group}
              </p>
            )}
            {members.map(({ key, content, isPicked = false }) => (
              <div
                key={key}
                id={`${id}-${key}`}
                className={classes['item']}
                role="option"
                aria-selected={isPicked}
                data-active={key === active || undefined}
                tabIndex={-1}
                onMouseDown={event => event.preventDefault()}
                onMouseMove={() => key !== active && onWalk(key)}
                onClick={() => onPick(key)}
                onKeyDown={press}
              >
                <span className={classes['tick']} aria-hidden="true">
                  {isPicked && '✓'}
                </span>
                <span className={classes['words']}>{content}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };

/** The item to which a key leads; undefined where the key leads nowhere. */
function stepped(items: readonly PickItem[], active: string | undefined, key: string): string | undefined {
  const by = steps[key];
  if (by === undefined) return undefined;
  const from = items.findIndex(item => item.key === active);
  return items[Math.min(Math.max(from + by, 0), items.length - 1)]?.key;
}
