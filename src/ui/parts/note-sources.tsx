import type { Note } from '../form/note.ts';
import classes from './note-card.module.css';

/** Why something is asked, and who asks for it. */
export function NoteSources({ note }: { readonly note: Note }) {
  return (
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
  );
}
