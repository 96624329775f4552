import { IconBooks } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { LibraryPart } from '../../clinical/kit/field.ts';
import type { StartingPoint } from '../../clinical/plan-library/starting-points.ts';
import type { LibraryPicker } from '../library/library-picker.tsx';
import classes from './list-input.module.css';
import { useWriting } from './writing.ts';

interface FromLibraryProps {
  readonly part: LibraryPart;
  /** What the list calls its entries, in lower case. */
  readonly kind: string;
  readonly onTake: (point: StartingPoint) => string;
  readonly onPutBack: (entry: string) => void;
  /** The picker was closed with these entries begun. */
  readonly onTaken: (entries: readonly string[]) => void;
}

interface Open {
  readonly Picker: typeof LibraryPicker;
  readonly treated: readonly string[];
}

/** The second way to add an entry: starting from a line of the library, which is fetched when it is first asked for. */
export function FromLibrary({ part, kind, onTake, onPutBack, onTaken }: FromLibraryProps) {
  const { disordersTreated } = useWriting();
  const [open, setOpen] = useState<Open>();
  const [isOutOfReach, setOutOfReach] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const ask = () => {
    setOutOfReach(false);
    Promise.all([import('../library/library-picker.tsx'), disordersTreated()]).then(
      ([{ LibraryPicker }, treated]) => setOpen({ Picker: LibraryPicker, treated }),
      () => setOutOfReach(true),
    );
  };
  const close = (taken: readonly string[]) => {
    setOpen(undefined);
    if (taken.length === 0) button.current?.focus();
    else onTaken(taken);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes['add']}
        aria-label={`From the library: ${kind}`}
        aria-haspopup="dialog"
        onClick={ask}
      >
        <IconBooks size={16} aria-hidden="true" />
        From the library
      </button>
      <span className={classes['outOfReach']} role="status">
        {isOutOfReach && 'The library cannot be fetched just now; try again later.'}
      </span>
      {open && (
        <open.Picker
          part={part}
          kind={kind}
          treated={open.treated}
          onTake={onTake}
          onPutBack={onPutBack}
          onClose={close}
        />
      )}
    </>
  );
}
