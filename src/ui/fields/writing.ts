import { createContext, use } from 'react';
import type { CodeSystem, SuggestionSource } from '../../clinical/kit/field.ts';
import type { FormChange } from '../form/change-answers.ts';
import type { LinkOption } from '../form/link-options.ts';
import type { Note } from '../form/note.ts';

/** A code as a picker offers it. */
export interface CodeOption {
  readonly code: string;
  readonly name: string;
  /** The everyday name it was found by, or why it can not be billed. */
  readonly remark?: string;
}

/** What inputs ask of the form around them; the same object for the life of the form, so that typing redraws one field. */
export interface Writing {
  /** The document type. */
  readonly type: string;
  readonly today: string;
  readonly newId: () => string;
  readonly change: (change: FormChange) => void;
  readonly searchCodes: (system: CodeSystem, typed: string) => Promise<readonly CodeOption[]>;
  /** Wordings to offer at a place; the answer stays plain text. */
  readonly suggestionsFor: (source: SuggestionSource, place: string) => Promise<readonly string[]>;
  /** The disorders, by the ids of their criteria, that the document is about; empty where none is known. */
  readonly disordersTreated: () => Promise<readonly string[]>;
}

export const WritingContext = createContext<Writing | undefined>(undefined);
/** What the links of this form may point at. */
export const LinkOptionsContext = createContext<readonly LinkOption[]>([]);
/** What there is to say beside each field, by its place. */
export const NotesContext = createContext<ReadonlyMap<string, readonly Note[]>>(new Map());
/** A place to be shown; a higher turn is a newer wish. */
export interface Revealed {
  readonly place: string;
  readonly turn: number;
}
/** The place to be shown next, which opens the entries it stands in. */
export const RevealContext = createContext<Revealed | undefined>(undefined);

export function useWriting(): Writing {
  const writing = use(WritingContext);
  if (!writing) throw new Error('An input stands outside a form.');
  return writing;
}
