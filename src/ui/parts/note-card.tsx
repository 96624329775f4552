import { type ReactNode, use, useRef, useState } from 'react';
import { Link } from 'wouter';
import { AnswerForm } from '../answers/answer-form.tsx';
import { AnsweringContext } from '../answers/answering.ts';
import { AnsweredMark, SaidAnswer } from '../answers/said-answer.tsx';
import { type SaidWords, useAnswer } from '../answers/use-answer.ts';
import { WritingContext } from '../fields/writing.ts';
import type { Note } from '../form/note.ts';
import classes from './note-card.module.css';
import { NoteSources } from './note-sources.tsx';
import { NoteWords, saysItsWords } from './note-words.tsx';
import { ruleAddress } from './rule-address.ts';
import { showWords } from './show-words.ts';
import { WeightMark } from './weight-mark.tsx';

interface NoteCardProps {
  readonly note: Note;
  /** What helps to do what it asks for, said in place of its remedy. */
  readonly help?: ReactNode;
}

/**
 * A finding as a colleague would say it: one sentence, what to do, and on demand why and by whom it is asked. Who may answer says why not
 * this time; then it stands folded, with what was said.
 */
export function NoteCard({ note, help }: NoteCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isAnswering, setAnswering] = useState(false);
  const [done, setDone] = useState('');
  const { answer, mayAnswer, isRunning, refusal, forget, give, withdraw } = useAnswer(note);
  const today = use(AnsweringContext)?.today ?? '';
  const isAnswered = answer?.standing === 'holds';
  const isShowable = use(WritingContext) !== undefined && saysItsWords(note);
  const hasMore = note.why !== undefined || (note.sources?.length ?? 0) > 0;
  const close = (words = '') => {
    setAnswering(false);
    setDone(words);
    card.current?.focus();
  };
  const keep = async (said: SaidWords) => {
    if (await give(said)) close('Answered.');
  };
  const takeBack = async () => {
    if (await withdraw()) close('The answer is withdrawn.');
  };
  const begin = () => {
    forget();
    setAnswering(true);
  };
  return (
    <div ref={card} tabIndex={-1} className={classes['note']} data-answered={isAnswered || undefined}>
      <p className={classes['says']}>
        {isAnswered ? <AnsweredMark /> : <WeightMark weight={note.weight} />}
        {note.says}
      </p>
      <NoteWords note={note} />
      {isAnswered && <SaidAnswer answer={answer} />}
      {help && <div className={classes['help']}>{help}</div>}
      <p className={classes['remedy']}>
        {!help && (!isAnswered || isOpen) && `${note.remedy ?? ''} `}
        {hasMore && (
          <Deed name="Why" says={note.says} isExpanded={isOpen} onClick={() => setOpen(!isOpen)} />
        )}{' '}
        {isShowable && <Deed name="Show" says={note.says} onClick={() => showWords(note)} />}{' '}
        {note.rule !== undefined && (
          <Link className={classes['more']} href={ruleAddress(note.rule)}>
            Rule
            <span className="visually-hidden">: {note.says}</span>
          </Link>
        )}{' '}
        {mayAnswer && isAnswered && (
          <Deed name="Withdraw" says={note.says} isRunning={isRunning} onClick={() => void takeBack()} />
        )}
        {mayAnswer && !isAnswered && !isAnswering && (
          <Deed name="Not this time …" says={note.says} onClick={begin} />
        )}
      </p>
      {isOpen && <NoteSources note={note} />}
      {answer && !isAnswered && <SaidAnswer answer={answer} />}
      {isAnswering && !isAnswered && (
        <AnswerForm
          says={note.says}
          today={today}
          mustEnd={note.finding?.document === undefined}
          isRunning={isRunning}
          refusal={refusal}
          onGive={said => void keep(said)}
          onClose={close}
        />
      )}
      {!isAnswering && refusal && <p role="alert">{refusal.message}</p>}
      {mayAnswer && (
        <p className="visually-hidden" role="status">
          {done}
        </p>
      )}
    </div>
  );
}

interface DeedProps {
  readonly name: string;
  /** The finding that it is about, for those who do not see where it stands. */
  readonly says: string;
  readonly isExpanded?: boolean;
  readonly isRunning?: boolean;
  readonly onClick: () => void;
}

function Deed({ name, says, isExpanded, isRunning = false, onClick }: DeedProps) {
  return (
    <button
      type="button"
      className={classes['more']}
      aria-expanded={isExpanded}
      disabled={isRunning}
      onClick={onClick}
    >
      {name}
      <span className="visually-hidden">: {says}</span>
    </button>
  );
}
