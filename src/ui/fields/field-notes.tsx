import { use } from 'react';
import { HelpingContext } from '../helps/helping.ts';
import { HelpLines } from '../helps/help-lines.tsx';
import { NoteCard } from '../parts/note-card.tsx';
import { notesId } from './input-props.ts';
import { NotesContext } from './writing.ts';

/** What there is to say about one field, and what helps to write in it; an empty place keeps its id, so that the control can always point at it. */
export function FieldNotes({ place }: { readonly place: string }) {
  const notes = use(NotesContext).get(place) ?? [];
  const { shown, lastPut } = use(HelpingContext);
  const hasHelp = shown.has(place) || lastPut?.place === place;
  return (
    <div id={notesId(place)} data-margin={notes.length > 0 || hasHelp ? 'notes' : undefined}>
      {notes.map(note => (
        <NoteCard key={note.id} note={note} />
      ))}
      <HelpLines place={place} />
    </div>
  );
}
