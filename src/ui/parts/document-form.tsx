import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Chart } from '../../clinical/chart.ts';
import { withDerived } from '../../clinical/documents/with-derived.ts';
import type { AnyBody, DocumentDefinition } from '../../clinical/kit/document.ts';
import { FieldRows } from '../fields/field-rows.tsx';
import {
  LinkOptionsContext,
  NotesContext,
  RevealContext,
  type Revealed,
  type Writing,
  WritingContext,
} from '../fields/writing.ts';
import { type Helping, HelpingContext, noHelp } from '../helps/helping.ts';
import { linkOptions } from '../form/link-options.ts';
import { notesByPlace, type Note } from '../form/note.ts';
import { outlineOf, sectionKey } from '../form/outline.ts';
import classes from './document-form.module.css';
import { FormOutline } from './form-outline.tsx';
import { NoteCard } from './note-card.tsx';
import { showPlace } from './show-place.ts';
import { useGapKey } from './use-gap-key.ts';
import { useMargin } from './use-margin.ts';

interface DocumentFormProps {
  readonly id: string;
  readonly definition: DocumentDefinition;
  readonly body: AnyBody;
  /** The record around the document, once it is loaded; links choose from it. */
  readonly chart?: Chart | undefined;
  readonly notes: readonly Note[];
  /** What helps to write in it. */
  readonly helping?: Helping;
  /** The same object for the life of the form. */
  readonly writing: Writing;
  /** A place to be shown, as a new object each time. */
  readonly revealed?: Revealed | undefined;
  /** What stands above the first section: the title of the page. */
  readonly head: ReactNode;
}

/** Any document, drawn from its definition as one page to write on. */
export function DocumentForm(props: DocumentFormProps) {
  const { id, definition, body, chart, notes, writing, helping = noHelp } = props;
  const [followed, setFollowed] = useState<Revealed>();
  const revealed = newest(props.revealed, followed);
  const page = useRef<HTMLDivElement>(null);
  const options = useMemo(() => linkOptions(chart, { id, definition, body }), [chart, id, definition, body]);
  const answers = useMemo(() => withDerived(definition.type, body), [definition, body]);
  const byPlace = useMemo(() => notesByPlace(notes), [notes]);
  useMargin(page);
  useGapKey(page);
  useEffect(() => {
    if (revealed) showPlace(revealed.place);
  }, [revealed]);

  const outline = outlineOf(definition, body, to => options.find(option => option.id === to)?.name);
  return (
    <WritingContext value={writing}>
      <LinkOptionsContext value={options}>
        <NotesContext value={byPlace}>
          <HelpingContext value={helping}>
            <RevealContext value={revealed}>
              <div className={classes['form']}>
                <FormOutline
                  lines={outline}
                  onFollow={place => setFollowed({ place, turn: (revealed?.turn ?? 0) + 1 })}
                />
                <div className={classes['page']} ref={page}>
                  {props.head}
                  <p className="visually-hidden" role="status">
                    {helping.lastPut && `“${helping.lastPut.words}” is now “${helping.lastPut.by}”.`}
                  </p>
                  <DocumentNotes notes={byPlace.get('') ?? []} />
                  {Object.entries(definition.sections).map(([heading, fields], position) => (
                    <section key={heading} className={classes['section']} data-place={sectionKey(position)}>
                      <h2
                        className={heading === definition.title ? 'visually-hidden' : classes['heading']}
                        id={sectionKey(position)}
                        tabIndex={-1}
                      >
                        {heading}
                      </h2>
                      <FieldRows
                        fields={fields}
                        answers={answers}
                        place=""
                        target={definition.type}
                        heading={heading}
                      />
                    </section>
                  ))}
                </div>
              </div>
            </RevealContext>
          </HelpingContext>
        </NotesContext>
      </LinkOptionsContext>
    </WritingContext>
  );
}

const newest = (one: Revealed | undefined, other: Revealed | undefined): Revealed | undefined =>
  (one?.turn ?? 0) >= (other?.turn ?? 0) ? one : other;

/** What is said of the document as a whole. */
function DocumentNotes({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return undefined;
  return (
    <div className={classes['whole']}>
      {notes.map(note => (
        <NoteCard key={note.id} note={note} />
      ))}
    </div>
  );
}
