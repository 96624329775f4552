import { Button } from '@mantine/core';
import { type DraftState, standingOf } from '../../draft/draft-state.ts';
import { standingWords } from '../../draft/standing-words.ts';
import documentClasses from '../document/document.module.css';
import { useSession } from '../session.ts';

interface FootProps {
  readonly state: DraftState;
  readonly isMirrored: boolean;
  readonly progress: { readonly done: number; readonly of: number };
  readonly onSign: () => void;
}

/** The foot of a worksheet: where the words are, how many lines are done, and the signature. */
export function WorksheetFoot({ state, isMirrored, progress, onSign }: FootProps) {
  const { practice } = useSession();
  const standing = standingOf(state);
  const words = standingWords(state, { timeZone: practice.timeZone, isMirrored });
  const isTrouble = standing === 'offline' || standing === 'refused';
  return (
    <footer className={documentClasses['foot']}>
      <p className={documentClasses['standing']} data-standing={standing}>
        {words}
      </p>
      <p className="visually-hidden" role="status">
        {isTrouble ? words : ''}
      </p>
      <p className={documentClasses['ready']} data-checked={progress.done === progress.of || undefined}>
        {progress.done} of {progress.of} lines
      </p>
      <Button onClick={onSign}>Sign…</Button>
    </footer>
  );
}
