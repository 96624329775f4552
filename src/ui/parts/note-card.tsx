import { useState } from 'react';
import type { Note } from '../form/note.ts';
import { WeightMark } from './weight-mark.tsx';
import classes from './note-card.module.css';

/** A finding as a colleague would say it: one sentence, what to do, and on demand why and by whom it is asked. */
export function NoteCard({ note }: { readonly note: Note }) {
  const [isOpen, setOpen] = useState(false);
  const hasMore = note.why !== undefined || (note.sources?.length ?? 0) > 0;
  return (
    <div className={classes['note']} data-weight={note.weight}>
      <p className={classes['says']}>
        <WeightMark weight={note.weight} />
        {note.says}
      </p>
      <p className={classes['remedy']}>
        {note.remedy}{' '}
        {hasMore && (
          <button
            type="button"
            className={classes['more']}
            aria-expanded={isOpen}
            onClick={() => setOpen(open => !open)}
          >
            Why
            <span className="visually-hidden">: {note.says}</span>
          </button>
        )}
      </p>
      {isOpen && (
        <div className={classes['why']}>
          {note.why !== undefined && <p>{note.why}</p>}
          {note.sources?.map(source => (
            <p key={source.name}>
              {source.url === undefined ? (
                source.name
              ) : (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {source.name}
                </a>
              )}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
