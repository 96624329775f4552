import type { AnyBody } from '../../clinical/kit/document.ts';
import type { Refusal } from '../../clinical/kit/result.ts';
import { changeAnswers, type FormChange } from '../form/change-answers.ts';
import { sameAnswers } from './same-answers.ts';

/** Answers with the revision the server gave them. */
export interface Kept {
  readonly body: AnyBody;
  readonly revision: number;
}

/** What somebody else, or another tab, has saved meanwhile. */
export interface StoredMeanwhile extends Kept {
  readonly by: string;
  readonly at: string;
}

/** A draft between hand and disk. */
export interface DraftState {
  /** What stands on the screen. */
  readonly body: AnyBody;
  /** What the disk is known to have. */
  readonly kept: Kept;
  /** When it was known to have it; undefined until the first save from here. */
  readonly keptAt: string | undefined;
  /** What is on its way to the disk. */
  readonly sent: AnyBody | undefined;
  /** Changes since the last save was sent. */
  readonly unsent: number;
  /** Why the last save did not work. */
  readonly trouble: Refusal | undefined;
  readonly conflict: StoredMeanwhile | undefined;
  /** Set when text was brought back that an earlier visit had not saved: when it was written. */
  readonly recoveredFrom: string | undefined;
}

export type DraftEvent =
  | { readonly kind: 'changed'; readonly change: FormChange }
  | { readonly kind: 'sent' }
  | { readonly kind: 'kept'; readonly revision: number; readonly at: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'conflicted'; readonly stored: StoredMeanwhile }
  | { readonly kind: 'chose'; readonly body: AnyBody };

/** Text of an earlier visit that this browser still holds. */
export interface Mirrored extends Kept {
  readonly at: string;
}

/** A draft as it opens: text that an earlier visit could not save is brought back, or set beside what was saved since. */
export function openedDraft(kept: StoredMeanwhile, mirrored: Mirrored | undefined): DraftState {
  const clean: DraftState = {
    body: kept.body,
    kept: { body: kept.body, revision: kept.revision },
    keptAt: undefined,
    sent: undefined,
    unsent: 0,
    trouble: undefined,
    conflict: undefined,
    recoveredFrom: undefined,
  };
  if (!mirrored || sameAnswers(mirrored.body, kept.body)) return clean;
  const recovered = { ...clean, body: mirrored.body, unsent: 1, recoveredFrom: mirrored.at };
  return mirrored.revision >= kept.revision ? recovered : { ...recovered, conflict: kept };
}

export function draftAfter(state: DraftState, event: DraftEvent): DraftState {
  switch (event.kind) {
    case 'changed': {
      const body = changeAnswers(state.body, event.change);
      return body === state.body ? state : { ...state, body, unsent: state.unsent + 1 };
    }
    case 'sent':
      return { ...state, sent: state.body, unsent: 0 };
    case 'kept': {
      const kept = { body: state.sent ?? state.body, revision: event.revision };
      return {
        ...state,
        kept,
        keptAt: event.at,
        sent: undefined,
        trouble: undefined,
      };
    }
    case 'refused':
      return { ...state, sent: undefined, unsent: state.unsent + 1, trouble: event.refusal };
    case 'conflicted':
      return { ...state, sent: undefined, unsent: state.unsent + 1, conflict: event.stored };
    case 'chose': {
      const { body: stored, revision } = state.conflict ?? state.kept;
      const isStored = sameAnswers(event.body, stored);
      return {
        ...state,
        body: isStored ? stored : event.body,
        kept: { body: stored, revision },
        unsent: isStored ? 0 : 1,
        conflict: undefined,
        recoveredFrom: undefined,
      };
    }
  }
}

export const isUnsaved = (state: DraftState): boolean => state.body !== state.kept.body;

/** How a draft stands, in the words a person is told: never "saved" before the disk has it. */
export type Standing = 'saved' | 'unsaved' | 'saving' | 'offline' | 'refused' | 'conflict';

/** Refusals that pass by themselves: the text waits, and goes out when the way is clear again. */
const passing = new Set<Refusal['code']>(['unavailable', 'locked', 'not-signed-in', 'too-many-attempts']);

export const isPassing = (refusal: Refusal): boolean => passing.has(refusal.code);

export function standingOf(state: DraftState): Standing {
  if (state.conflict) return 'conflict';
  if (!isUnsaved(state)) return 'saved';
  if (state.trouble) return isPassing(state.trouble) ? 'offline' : 'refused';
  return state.sent ? 'saving' : 'unsaved';
}
