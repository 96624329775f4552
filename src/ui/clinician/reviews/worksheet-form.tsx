import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { AnyBody } from '../../../clinical/kit/document.ts';
import { openInWorksheet, progressOf } from '../../../clinical/reviews/open-in-worksheet.ts';
import type { PlannedCorrection } from '../../../clinical/reviews/worksheet-answers.ts';
import { checkWorksheetRoute, type WorksheetView } from '../../../server/contracts/reviews.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import type { FormChange } from '../../form/change-answers.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useFormKeys } from '../document/use-form-keys.ts';
import { useSession } from '../session.ts';
import { FindingLine } from './finding-line.tsx';
import { LearnedLine } from './learned-line.tsx';
import { lineChange, type LineAnswer } from './line-change.ts';
import { QuestionLine } from './question-line.tsx';
import classes from './reviews.module.css';
import { SignWorksheet } from './sign-worksheet.tsx';
import { TwoVersions } from './two-versions.tsx';
import { useWorksheet } from './use-worksheet.ts';
import { WorksheetFoot } from './worksheet-foot.tsx';
import { WorksheetHead } from './worksheet-head.tsx';
import { WorksheetPaper } from './worksheet-paper.tsx';
import { type Writing, WritingContext } from './worksheet-writing.ts';

interface FormProps {
  readonly view: WorksheetView;
  readonly onChanged: (view: WorksheetView) => void;
}

/** A worksheet being filled in: findings and questions, each with its answer, and at the foot how it stands. */
export function WorksheetForm({ view, onChanged }: FormProps) {
  const { person } = useSession();
  const { keeper, state, answers } = useWorksheet(view, person.id);
  const [isSigning, setSigning] = useState(false);
  const [isShowingOpen, setShowingOpen] = useState(false);
  const asked = { questions: view.asked?.questions ?? [], findings: view.checked?.findings ?? [] };
  const open = openInWorksheet(asked, answers);
  const writing = useWriting(view, { body: state.body, change: keeper.change });
  const sign = () => {
    if (Object.keys(open).length === 0) setSigning(true);
    else showFirst(open, () => setShowingOpen(true));
  };
  useFormKeys({ save: () => void keeper.saveNow(), sign });
  if (state.conflict) return <TwoVersions state={state} asked={asked} onChoose={keeper.choose} />;
  return (
    <WritingContext value={{ ...writing, open: isShowingOpen ? open : {} }}>
      <div data-screen-only>
        <Page title="Review" lead={<WorksheetHead view={view} />}>
          <Findings view={view} keeper={keeper} onChanged={onChanged} />
          {headingsOf(asked.questions).map(([heading, questions]) => (
            <section key={heading} className={classes['group']}>
              <h2>{heading}</h2>
              {questions.map(question => (
                <QuestionLine key={question.id} question={question} />
              ))}
            </section>
          ))}
          <LearnedLine />
        </Page>
        <WorksheetFoot
          state={state}
          isMirrored={keeper.isMirrored()}
          progress={progressOf(asked, answers)}
          onSign={sign}
        />
      </div>
      <div className={classes['printOnly']}>
        <WorksheetPaper view={{ ...view, answers }} />
      </div>
      <Modal
        opened={isSigning}
        onClose={() => setSigning(false)}
        title="Sign the worksheet"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <SignWorksheet view={view} keeper={keeper} onSigned={onChanged} onClose={() => setSigning(false)} />
      </Modal>
    </WritingContext>
  );
}

type Questions = NonNullable<WorksheetView['asked']>['questions'];

const headingsOf = (questions: Questions): (readonly [string, Questions])[] => [
  ...Map.groupBy(questions, ({ heading }) => heading),
];

interface Hand {
  readonly body: AnyBody;
  readonly change: (change: FormChange) => void;
}

/** What the lines need to write: the answers, and how to change one of them. */
function useWriting(view: WorksheetView, { body, change }: Hand): Omit<Writing, 'open'> {
  const { newId } = useSurroundings();
  const answer = (line: LineAnswer) => change(lineChange(body, line));
  return {
    answers: body,
    mayCorrect: view.mayCorrect,
    answer,
    learn: words => change({ kind: 'set', path: ['learned'], answer: words }),
    plan: about => {
      const entry: Pick<PlannedCorrection, 'id' | 'about'> = { id: newId(), about };
      change({ kind: 'add', list: ['corrections'], entry });
    },
    drop: id => change({ kind: 'remove', list: ['corrections'], id }),
  };
}

/** Shows what is wrong beside every line, and leads to the first. */
function showFirst(open: Readonly<Record<string, string>>, show: () => void): void {
  show();
  const [first = ''] = Object.keys(open);
  const id = first.replace(/\.(comment|what|responsible|dueOn)$/, '');
  document.getElementById(id)?.scrollIntoView({ block: 'center' });
  document.getElementById(id)?.querySelector<HTMLElement>('input, textarea, select')?.focus();
}

interface FindingsProps extends FormProps {
  readonly keeper: ReturnType<typeof useWorksheet>['keeper'];
}

function Findings({ view, keeper, onChanged }: FindingsProps) {
  const { api } = useSurroundings();
  const findings = view.checked?.findings ?? [];
  const { run, isRunning, refusal } = useAct(async () => {
    await keeper.saveNow();
    const { revision } = keeper.state().kept;
    return api.call(checkWorksheetRoute, { params: { worksheet: view.id }, body: { revision } });
  });
  const again = async () => {
    const result = await run();
    if (result.ok) onChanged(result.value);
  };
  return (
    <section className={classes['group']}>
      <div className={classes['groupHead']}>
        <h2>What the check found</h2>
        <Button variant="subtle" loading={isRunning} onClick={() => void again()}>
          Check again
        </Button>
      </div>
      {refusal && <Notice>{refusal.message}</Notice>}
      {findings.length === 0 && <p className={classes['quiet']}>It found nothing to mend.</p>}
      {findings.map(finding => (
        <FindingLine key={finding.key} finding={finding} />
      ))}
    </section>
  );
}
