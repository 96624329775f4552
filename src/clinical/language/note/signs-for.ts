import { nameSigns } from './named-people.ts';
import { noteSigns } from './note-signs.ts';
import type { NoteLabel } from './note-weights.ts';
import type { SpokenNote } from './spoken-note.ts';

/** The labels for which the plan is held beside the note. */
const besidePlan: readonly NoteLabel[] = ['linkedToGoal', 'billablePurpose'];

/** The signs by which a label is decided, while one learns and afterwards. */
export const signsFor = (
  label: NoteLabel,
  { spoken, related, names }: SpokenNote,
): Record<string, number> => ({
  ...noteSigns(spoken, label),
  ...(besidePlan.includes(label) ? related : {}),
  ...(label === 'thirdPartyIdentified' ? nameSigns(names) : {}),
});
