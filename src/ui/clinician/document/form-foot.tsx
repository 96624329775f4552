import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import type { DraftState } from '../../draft/draft-state.ts';
import { standingOf } from '../../draft/draft-state.ts';
import { standingWords } from '../../draft/standing-words.ts';
import { readyWords, type Thing } from '../../form/things-before-signing.ts';
import { useSession } from '../session.ts';
import classes from './document.module.css';
import { ThingList } from './thing-list.tsx';

interface FootProps {
  readonly state: DraftState;
  readonly isMirrored: boolean;
  /** What stands before a signature; undefined where nobody signs. */
  readonly things: readonly Thing[] | undefined;
  /** Whether the check has looked at the document since it was opened. */
  readonly isChecked: boolean;
  /** Nothing reads here, so the check says nothing of what sentences show. */
  readonly isUnread: boolean;
  readonly onFollow: (place: string) => void;
  readonly onSign: () => void;
}

const unreadWords = 'Sentences are not being read just now; the check speaks of fields alone.';

/** The foot of the form: where the text is, what is still to do, and the signature. */
export function FormFoot({ state, isMirrored, things, isChecked, isUnread, onFollow, onSign }: FootProps) {
  const { practice } = useSession();
  const standing = standingOf(state);
  const words = standingWords(state, { timeZone: practice.timeZone, isMirrored });
  const isTrouble = standing === 'offline' || standing === 'refused' || standing === 'conflict';
  return (
    <footer className={classes['foot']} data-screen-only>
      <p className={classes['standing']} data-standing={standing}>
        {words}
      </p>
      {/* Spoken only when it matters: nobody wants to hear of every pause. */}
      <p className="visually-hidden" role="status">
        {isTrouble ? words : isUnread && unreadWords}
      </p>
      {isUnread && <p className={classes['unread']}>{unreadWords}</p>}
      {things && <Ready things={things} isChecked={isChecked} onFollow={onFollow} />}
      {things && (
        <Button onClick={onSign} disabled={standing === 'conflict'}>
          Sign…
        </Button>
      )}
    </footer>
  );
}

interface ReadyProps {
  readonly things: readonly Thing[];
  readonly isChecked: boolean;
  readonly onFollow: (place: string) => void;
}

/** "Ready to sign", or the things before it, each a link to its place. */
function Ready({ things, isChecked, onFollow }: ReadyProps) {
  const [isOpen, setOpen] = useState(false);
  const words = readyWords(things, isChecked);
  if (things.length === 0) {
    return (
      <p className={classes['ready']} data-checked={isChecked || undefined}>
        {words}
      </p>
    );
  }
  return (
    <Popover opened={isOpen} onChange={setOpen} position="top" width="min(22rem, 92vw)" trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes['things']}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {words}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words}>
        <ThingList
          things={things}
          onFollow={place => {
            setOpen(false);
            onFollow(place);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
