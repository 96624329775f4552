import { useDeferredValue, useMemo, useState } from 'react';
import { knownDefinition } from '../../../clinical/documents/definition-of.ts';
import type { Refusal } from '../../../clinical/kit/result.ts';
import { readChartRoute } from '../../../server/contracts/chart.ts';
import type { DocumentView, DraftView } from '../../../server/contracts/documents.ts';
import { type Answering, AnsweringContext } from '../../answers/answering.ts';
import { useRead } from '../../calls/use-read.ts';
import { useDraft } from '../../draft/use-draft.ts';
import type { Revealed } from '../../fields/writing.ts';
import { linkOptions } from '../../form/link-options.ts';
import { owedAnswers } from '../../form/owed-answers.ts';
import { thingsBeforeSigning } from '../../form/things-before-signing.ts';
import { DocumentForm } from '../../parts/document-form.tsx';
import { usePageTitle } from '../../parts/page.tsx';
import { useSession } from '../session.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { DraftHead } from './draft-head.tsx';
import { FormFoot } from './form-foot.tsx';
import { liveChart } from './live-chart.ts';
import { SignDialog } from './sign-dialog.tsx';
import { useDraftHelp } from './use-draft-help.ts';
import { useFormKeys } from './use-form-keys.ts';
import { useNotes } from './use-notes.ts';
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
  const { notes, stops, isChecked, isGateKnown, isUnread } = useNotes({
    ...{ chart, view, definition, refused },
    body: settled,
    practice: reply,
  });
  const { helping, helpSwitch } = useDraftHelp({
    chart,
    definition,
    notes,
    document: view.id,
    body: settled,
  });
  const answering = useMemo<Answering>(
    () => ({ episode: view.episode, today, mayAnswer: true, settle: keeper.saveNow }),
    [view.episode, today, keeper],
  );
  const writing = useWritingFor(view.type, keeper, chart ?? (chartRefusal && 'out of reach'));
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
            helping={helping}
            writing={writing}
            revealed={revealed}
            head={<DraftHead {...{ view, definition, chart, state, keeper, helpSwitch }} />}
          />
        </AnsweringContext>
      )}
      <FormFoot
        state={state}
        isMirrored={keeper.isMirrored()}
        things={canSign ? things : undefined}
        isChecked={isChecked}
        isUnread={isUnread}
        onFollow={show}
        onSign={() => setSigning(true)}
      />
      <SignDialog
        isOpen={isSigning}
        view={view}
        keeper={keeper}
        things={things}
        isChecked={isGateKnown || chartRefusal !== undefined}
        onClose={() => setSigning(false)}
        onFollow={show}
        onSigned={onSigned}
        onRefused={setRefused}
      />
    </>
  );
}

/** The place after `#` in the address, where another page or a finding leads. */
function placeInAddress(): Revealed | undefined {
  const place = decodeURIComponent(location.hash.slice(1));
  return place === '' ? undefined : { place, turn: 1 };
}
