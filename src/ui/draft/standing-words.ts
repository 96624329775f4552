import { clockWords } from '../parts/moment-words.ts';
import { unreachable } from '../calls/api.ts';
import { type DraftState, standingOf } from './draft-state.ts';

interface Facts {
  readonly timeZone: string;
  readonly isMirrored: boolean;
}

/** What a person is told about where the text is; "saved" only when the disk has it. */
export function standingWords(state: DraftState, { timeZone, isMirrored }: Facts): string {
  switch (standingOf(state)) {
    case 'saved':
      return state.keptAt === undefined ? 'Saved' : `Saved ${clockWords(state.keptAt, timeZone)}`;
    case 'unsaved':
    case 'saving':
      return 'Saving…';
    case 'offline':
      if (state.trouble?.code === 'unavailable' && state.trouble.message !== unreachable)
        return `${state.trouble.message} ${isMirrored ? 'Meanwhile it is kept in this browser.' : 'Keep this page open.'}`;
      return isMirrored
        ? 'Offline: writing goes on, kept in this browser'
        : 'Offline, and this browser has no room for a copy: keep this page open';
    case 'refused':
      return `Not saved: ${state.trouble?.message ?? ''}`;
    case 'conflict':
      return 'Saved elsewhere meanwhile: choose what holds';
  }
}
