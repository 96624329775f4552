import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { Reader } from '../reader.ts';
import { openNoteModels } from './heard-note.ts';
import type { NoteWeights } from './note-weights.ts';
import { openSpokenNote } from './spoken-note.ts';
import * as note from './what-a-note-shows.ts';

/** Opens the reading of notes, with what was learned for it. */
export function openNoteReader(lexicon: Lexicon, weights: NoteWeights): Reader['note'] {
  const [spoken, models] = [openSpokenNote(lexicon, weights), openNoteModels(weights)];
  return text => {
    const heard = { ...spoken(text), models };
    return {
      linkedToGoal: note.isLinkedToGoal(heard),
      interventionSpecific: note.describesIntervention(heard),
      interventionRationale: note.givesRationale(heard),
      clientResponse: note.tellsResponse(heard),
      clinicianObservation: note.tellsObservation(heard),
      clientSelfReport: note.tellsSelfReport(heard),
      progressStated: note.statesProgress(heard),
      planForNext: note.namesNextStep(heard),
      riskAddressed: note.addressesRisk(heard),
      individualized: note.isIndividual(heard),
      functionalImpairmentOrSymptom: note.describesSymptom(heard),
      stigmatizingLanguage: note.stigmatizes(heard),
      thirdPartyIdentified: note.namesThirdParty(heard),
      billablePurpose: note.hasBillablePurpose(heard),
    };
  };
}
