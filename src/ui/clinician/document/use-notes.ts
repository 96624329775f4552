import { useMemo } from 'react';
import type { Chart } from '../../../clinical/chart.ts';
import type { AnyBody, DocumentDefinition } from '../../../clinical/kit/document.ts';
import { missingAnswers } from '../../../clinical/kit/missing-answers.ts';
import type { Refusal } from '../../../clinical/kit/result.ts';
import type { ChartReply } from '../../../server/contracts/chart.ts';
import type { DraftView } from '../../../server/contracts/documents.ts';
import { noteOf } from '../../check/note-of.ts';
import { useReading } from '../../check/reading/use-reading.ts';
import { useFindings } from '../../check/use-findings.ts';
import { useStops } from '../../check/use-stops.ts';
import { keyOfRefused } from '../../form/follow-positions.ts';
import type { Note } from '../../form/note.ts';
import { timelyNotes } from '../../form/timely-notes.ts';
import { useSession } from '../session.ts';

interface Looking {
  readonly chart: Chart | undefined;
  readonly view: DraftView;
  readonly definition: DocumentDefinition;
  readonly body: AnyBody;
  readonly practice: ChartReply | undefined;
  /** What the last attempt to sign was refused for. */
  readonly refused: Refusal | undefined;
}

/** What is said beside a draft, and what of it stops the signature. */
export function useNotes({ chart, view, definition, body, practice, refused }: Looking) {
  const { person } = useSession();
  const reading = useReading();
  const findings = useFindings({ chart, document: view.id, rules: practice?.rules, reading });
  const signer = { id: person.id, name: person.name, role: 'clinician', credentials: person.credentials };
  const stopping = useStops({ chart, document: view.id, practice, signer });
  const stops = useMemo(() => (stopping ?? []).map(noteOf), [stopping]);
  const notes = useMemo<readonly Note[]>(() => {
    const found = (findings ?? []).map(noteOf);
    const owedNow = missingAnswers(definition, body).length;
    return [
      ...timelyNotes([...found, ...onlyAtSignature(stops, found)], body, owedNow),
      ...refusedNotes(refused, view, definition),
    ];
  }, [findings, stops, refused, view, definition, body]);
  const isGateKnown = stopping !== undefined;
  const isChecked = findings !== undefined && isGateKnown;
  return { notes, stops, isChecked, isGateKnown, isUnread: reading?.hasFailed === true };
}

/** What only the signature brings up. */
function onlyAtSignature(stops: readonly Note[], found: readonly Note[]): readonly Note[] {
  const known = new Set(found.map(({ id }) => id));
  return stops.filter(({ id }) => !known.has(id));
}

function refusedNotes(refused: Refusal | undefined, view: DraftView, definition: DocumentDefinition): Note[] {
  return Object.entries(refused?.fields ?? {}).map(([place, says]) => ({
    id: `refused ${place}`,
    place: keyOfRefused(definition, view.body, place),
    weight: 'must',
    says: `${says}.`,
  }));
}
