import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { addDays } from '../../../clinical/time/add-days.ts';
import { askForCorrectionRoute, type WorksheetView } from '../../../server/contracts/reviews.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import { SelectLine } from '../../parts/select-line.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import documentClasses from '../document/document.module.css';
import { useSession } from '../session.ts';
import { CommentLine } from './comment-line.tsx';

interface AskProps {
  readonly view: WorksheetView;
  readonly onAsked: (view: WorksheetView) => void;
}

/** A corrective action that comes to mind after the signature. */
export function AskForCorrection({ view, onAsked }: AskProps) {
  const { api } = useSurroundings();
  const { today } = useSession();
  const lines = linesOf(view);
  const people = Object.fromEntries(view.mayCorrect.map(({ id, name }) => [id, name]));
  const [about, setAbout] = useState(Object.keys(lines)[0] ?? '');
  const [what, setWhat] = useState('');
  const [responsible, setResponsible] = useState(view.mayCorrect[0]?.id ?? '');
  const [dueOn, setDueOn] = useState(addDays(today, 14));
  const { run, isRunning, refusal } = useAct(() =>
    api.call(askForCorrectionRoute, {
      params: { worksheet: view.id },
      body: { about, what, responsible, dueOn },
    }),
  );
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await run();
    if (result.ok) onAsked(result.value);
  };
  return (
    <form className={documentClasses['dialog']} onSubmit={event => void submit(event)} noValidate>
      {refusal && <Notice>{refusal.message}</Notice>}
      <SelectLine label="About" value={about} options={lines} onPick={setAbout} />
      <CommentLine label="What is to be done" about={lines[about] ?? ''} value={what} onType={setWhat} />
      <SelectLine label="By whom" value={responsible} options={people} onPick={setResponsible} />
      <TextLine label="Due" type="date" value={dueOn} onType={setDueOn} />
      <div>
        <Button type="submit" loading={isRunning} disabled={what.trim() === ''}>
          Ask for it
        </Button>
      </div>
    </form>
  );
}

const linesOf = ({ asked, checked }: WorksheetView): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...(asked?.questions ?? []).map(({ id, asks }) => [`question:${id}`, asks] as const),
    ...(checked?.findings ?? []).map(({ key, message }) => [`finding:${key}`, message] as const),
  ]);
