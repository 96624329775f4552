import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { LibraryPart } from '../../clinical/kit/field.ts';
import type { StartingPoint } from '../../clinical/plan-library/starting-points.ts';
import { disordersSaying, itemOf, otherDisorders } from './library-items.tsx';
import { says } from './library-lines.ts';
import classes from './library-picker.module.css';
import { MethodPart } from './method-part.tsx';
import { PickList } from './pick-list.tsx';
import { type Found, useLines } from './use-lines.ts';

interface PickerProps {
  readonly part: LibraryPart;
  /** What the list calls its entries, in lower case: "objectives". */
  readonly kind: string;
  /** The disorders whose lines are shown at first; none where one is to be chosen. */
  readonly treated: readonly string[];
  /** Begins an entry; gives its identity. */
  readonly onTake: (point: StartingPoint) => string;
  readonly onPutBack: (entry: string) => void;
  /** The entries that were begun, in order. */
  readonly onClose: (taken: readonly string[]) => void;
}

/** Lines to start entries from: of the disorders in hand, or of any other. Enter takes one and, once more, puts it back. */
export function LibraryPicker({ part, kind, treated, onTake, onPutBack, onClose }: PickerProps) {
  const [shown, setShown] = useState(treated);
  const [typed, setTyped] = useState('');
  const [walked, setWalked] = useState<string>();
  const [taken, setTaken] = useState<ReadonlyMap<string, string>>(new Map());
  const found = useLines(part, shown);

  const isChoosing = shown.length === 0;
  const lines = typeof found === 'object' ? found.lines : [];
  const fitting = lines.filter(line => says(line, typed));
  const items = isChoosing
    ? disordersSaying(typed)
    : [...fitting.map(line => itemOf(line, taken.has(line.key))), ...(found ? [otherDisorders] : [])];
  const active = items.find(({ key }) => key === walked)?.key ?? items[0]?.key;
  const isMissed = typed.trim() !== '' && (isChoosing ? items : fitting).length === 0;
  const method = fitting.find(({ key }) => key === active)?.method;

  const type = (words: string) => {
    setTyped(words);
    setWalked(undefined);
  };
  const show = (disorders: readonly string[]) => {
    setShown(disorders);
    type('');
  };
  const toggle = (key: string, point: StartingPoint) => {
    const entry = taken.get(key);
    if (entry === undefined) setTaken(new Map([...taken, [key, onTake(point)]]));
    else {
      onPutBack(entry);
      setTaken(new Map([...taken].filter(([other]) => other !== key)));
    }
  };
  const pick = (key: string) => {
    const line = fitting.find(one => one.key === key);
    setWalked(key);
    if (isChoosing) show([key]);
    else if (line) toggle(key, line);
    else show([]);
  };
  const close = () => onClose([...taken.values()]);
  return (
    <Modal
      opened
      onClose={close}
      title={`From the library: ${kind}`}
      size="60rem"
      classNames={{ title: classes['title'] ?? '' }}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes['picker']} data-part={part}>
        <PickList
          label={isChoosing ? 'Find a disorder' : `Find among the ${kind}`}
          placeholder={isChoosing ? 'For which disorder? Type to find it' : 'Type to find a line'}
          typed={typed}
          items={items}
          active={active}
          nothing={nothingThere(found, isChoosing ? 'disorder' : 'line', isMissed)}
          onType={type}
          onWalk={setWalked}
          onPick={pick}
        />
        {part === 'interventions' && (
          <section className={classes['method']} aria-label="About this technique">
            {method && <MethodPart method={method} />}
          </section>
        )}
      </div>
      <footer className={classes['foot']}>
        <p role="status">{taken.size > 0 && `${taken.size} taken`}</p>
        <p className={classes['keys']} aria-hidden="true">
          <kbd>Enter</kbd> takes <kbd>Esc</kbd> closes
        </p>
        <Button onClick={close}>Done</Button>
      </footer>
    </Modal>
  );
}

/** What is said where nothing can be picked that was asked for. */
function nothingThere(found: Found | undefined, sought: 'disorder' | 'line', isMissed: boolean) {
  if (found === 'unreachable')
    return 'The lines cannot be fetched just now. Close this, and try again later.';
  if (!found || !isMissed) return undefined;
  return sought === 'line' ? 'No line says that.' : 'No disorder goes by that name.';
}
