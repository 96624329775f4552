import { use } from 'react';
import { NoteCard } from '../parts/note-card.tsx';
import { notesId } from './input-props.ts';
import { NotesContext } from './writing.ts';

/** What there is to say about one field; an empty place keeps its id, so that the control can always point at it. */
export function FieldNotes({ place }: { readonly place: string }) {
  const notes = use(NotesContext).get(place) ?? [];
  return (
    <div id={notesId(place)} data-margin={notes.length > 0 ? 'notes' : undefined}>
      {notes.map(note => (
        <NoteCard key={note.id} note={note} />
      ))}
    </div>
  );
}
