import { useDeferredValue, useMemo, useState } from 'react';
import { knownDefinition } from '../../../clinical/documents/definition-of.ts';
import { missingAnswers } from '../../../clinical/kit/missing-answers.ts';
import type { Refusal } from '../../../clinical/kit/result.ts';
import { readChartRoute } from '../../../server/contracts/chart.ts';
import type { DocumentView, DraftView } from '../../../server/contracts/documents.ts';
import { type Answering, AnsweringContext } from '../../answers/answering.ts';
import { useRead } from '../../calls/use-read.ts';
import { noteOf } from '../../check/note-of.ts';
import { useFindings } from '../../check/use-findings.ts';
import { useStops } from '../../check/use-stops.ts';
import { useDraft } from '../../draft/use-draft.ts';
import type { Revealed } from '../../fields/writing.ts';
import { keyOfRefused } from '../../form/follow-positions.ts';
import { linkOptions } from '../../form/link-options.ts';
import type { Note } from '../../form/note.ts';
import { owedAnswers } from '../../form/owed-answers.ts';
import { thingsBeforeSigning } from '../../form/things-before-signing.ts';
import { timelyNotes } from '../../form/timely-notes.ts';
import { DocumentForm } from '../../parts/document-form.tsx';
import { usePageTitle } from '../../parts/page.tsx';
import type { SessionView } from '../../../server/contracts/session.ts';
import { useSession } from '../session.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { DraftHead } from './draft-head.tsx';
import { FormFoot } from './form-foot.tsx';
import { liveChart } from './live-chart.ts';
import { SignDialog } from './sign-dialog.tsx';
import { useFormKeys } from './use-form-keys.ts';
import { useWritingFor } from './use-writing-for.ts';

interface DraftPageProps {
  readonly view: DraftView;
  readonly onSigned: (view: DocumentView) => void;
}

/** A document being written: the form, what the check says beside it, and at the foot how it stands. */
export function DraftPage({ view, onSigned }: DraftPageProps) {
  const { person, today } = useSession();
  const definition = knownDefinition(view.type);
  const { keeper, state } = useDraft(view, person.id);
  const { body } = state;
  const { value: reply, refusal: chartRefusal } = useRead(readChartRoute, {
    params: { episode: view.episode },
  });
  const [isSigning, setSigning] = useState(false);
  const [refused, setRefused] = useState<Refusal>();
  const [revealed, setRevealed] = useState<Revealed | undefined>(placeInAddress);
  const settled = useDeferredValue(body);
  const chart = useMemo(
    () => reply && liveChart(reply.chart, view, definition, settled),
    [reply, view, definition, settled],
  );
  const findings = useFindings({ chart, document: view.id, rules: reply?.rules });
  const stopping = useStops({ chart, document: view.id, practice: reply, signer: signerOf(person) });
  const stops = useMemo(() => (stopping ?? []).map(noteOf), [stopping]);
  const notes = useMemo<readonly Note[]>(() => {
    const found = (findings ?? []).map(noteOf);
    const known = new Set(found.map(({ id }) => id));
    const onlyStops = stops.filter(({ id }) => !known.has(id));
    const owedNow = missingAnswers(definition, settled).length;
    return [
      ...timelyNotes([...found, ...onlyStops], settled, owedNow),
      ...refusedNotes(refused, view, definition),
    ];
  }, [findings, stops, refused, view, definition, settled]);
  const answering = useMemo<Answering>(
    () => ({ episode: view.episode, today, mayAnswer: true, settle: keeper.saveNow }),
    [view.episode, today, keeper],
  );
  const writing = useWritingFor(view.type, keeper, chart);
  const canSign = view.may.includes('sign-document') && definition.working !== true;
  useFormKeys({ save: () => void keeper.saveNow(), sign: () => canSign && setSigning(true) });
  usePageTitle(`${definition.title}, ${view.client.name}`);

  const options = linkOptions(chart, { id: view.id, definition, body });
  const nameOf = (id: string) => options.find(option => option.id === id)?.name;
  const things = thingsBeforeSigning(owedAnswers(definition, body, nameOf), notes, stops);
  const show = (place: string) => setRevealed({ place, turn: (revealed?.turn ?? 0) + 1000 });
  return (
    <>
      {state.conflict ? (
        <ConflictChoice definition={definition} state={state} nameOf={nameOf} onChoose={keeper.choose} />
      ) : (
        <AnsweringContext value={answering}>
          <DocumentForm
            id={view.id}
            definition={definition}
            body={body}
            chart={chart}
            notes={notes}
            writing={writing}
            revealed={revealed}
            head={
              <DraftHead view={view} definition={definition} chart={chart} state={state} keeper={keeper} />
            }
          />
        </AnsweringContext>
      )}
      <FormFoot
        state={state}
        isMirrored={keeper.isMirrored()}
        things={canSign ? things : undefined}
        isChecked={findings !== undefined && stopping !== undefined}
        onFollow={show}
        onSign={() => setSigning(true)}
      />
      <SignDialog
        isOpen={isSigning}
        view={view}
        keeper={keeper}
        things={things}
        isChecked={stopping !== undefined || chartRefusal !== undefined}
        onClose={() => setSigning(false)}
        onFollow={show}
        onSigned={onSigned}
        onRefused={setRefused}
      />
    </>
  );
}

const signerOf = ({ id, name, credentials }: SessionView['person']) => ({
  ...{ id, name, credentials },
  role: 'clinician',
});

/** The place after `#` in the address, where another page or a finding leads. */
function placeInAddress(): Revealed | undefined {
  const place = decodeURIComponent(location.hash.slice(1));
  return place === '' ? undefined : { place, turn: 1 };
}

function refusedNotes(
  refused: Refusal | undefined,
  view: DraftView,
  definition: Parameters<typeof keyOfRefused>[0],
): Note[] {
  return Object.entries(refused?.fields ?? {}).map(([place, says]) => ({
    id: `refused ${place}`,
    place: keyOfRefused(definition, view.body, place),
    weight: 'must',
    says: `${says}.`,
  }));
}
