import { use } from 'react';
import { placeKey } from '../form/path.ts';
import { ChangedLine } from '../helps/changed-line.tsx';
import { HelpLine } from '../helps/help-line.tsx';
import { HelpOffer } from '../helps/help-offer.tsx';
import { HelpingContext } from '../helps/helping.ts';
import { NoteCard } from '../parts/note-card.tsx';
import { GapLine } from './gap-line.tsx';
import { notesId } from './input-props.ts';
import { NotesContext } from './writing.ts';

interface NotesProps {
  readonly place: string;
  /** The words of the gaps that are open in the answer. */
  readonly gaps: readonly string[];
}

/** What there is to say about one field, what is still to fill in, and what helps to write in it; an empty place keeps its id, so that the control can always point at it. */
export function FieldNotes({ place, gaps }: NotesProps) {
  const notes = use(NotesContext).get(place) ?? [];
  const { atHand, withNotes, lastPut } = use(HelpingContext);
  const here = atHand && placeKey(atHand.path) === place ? atHand : undefined;
  const isPut = lastPut?.place === place;
  const isEmpty = notes.length === 0 && gaps.length === 0 && !here && !isPut;
  return (
    <div id={notesId(place)} data-margin={isEmpty ? undefined : 'notes'}>
      {gaps.length > 0 && <GapLine place={place} gaps={gaps} />}
      {notes.map(note => {
        const help = withNotes.get(note.id);
        return <NoteCard key={note.id} note={note} help={help && <HelpOffer help={help} />} />;
      })}
      {isPut && <ChangedLine />}
      {here && <HelpLine key={here.key} help={here} />}
    </div>
  );
}
