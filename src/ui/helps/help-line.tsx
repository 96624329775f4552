import { use, useState } from 'react';
import type { BetterWord, Question } from '../../clinical/helps/help.ts';
import classes from './help-lines.module.css';
import { HelpingContext } from './helping.ts';

/** What helps at one field: at most two quiet lines, which nobody has to answer. */
export function HelpLines({ place }: { readonly place: string }) {
  const { shown, lastPut } = use(HelpingContext);
  const helps = shown.get(place) ?? [];
  return (
    <>
      {lastPut?.place === place && <Changed />}
      {helps.map(help =>
        help.kind === 'question' ? (
          <QuestionLine key={help.key} question={help} />
        ) : (
          <WordLine key={`${help.key} ${help.span[0]}`} help={help} />
        ),
      )}
    </>
  );
}

function QuestionLine({ question }: { readonly question: Question }) {
  const { setAside } = use(HelpingContext);
  return (
    <div className={classes['help']} data-help="question">
      <p className={classes['asks']}>{question.asks}</p>
      <button type="button" className={classes['deed']} onClick={() => setAside(question)}>
        Not in this document
        <span className="visually-hidden">: {question.asks}</span>
      </button>
    </div>
  );
}

/** A judging word: what could stand there, to be put in with one key, or the question of what was seen; and who says so. */
function WordLine({ help }: { readonly help: BetterWord }) {
  const { put, setAside } = use(HelpingContext);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={classes['help']} data-help="word">
      <p>
        <span className={classes['word']}>“{help.words}”</span>
        {help.offers.map((offer, nth) => (
          <button key={offer} type="button" className={classes['offer']} onClick={() => put(help, offer)}>
            <span className="visually-hidden">Instead of “{help.words}” write </span>
            {offer}
            {nth === 0 && <kbd aria-hidden="true">Ctrl .</kbd>}
          </button>
        ))}
      </p>
      {help.asks !== undefined && <p className={classes['asks']}>{help.asks}</p>}
      <button
        type="button"
        className={classes['deed']}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Why
        <span className="visually-hidden">: “{help.words}”</span>
      </button>
      <button type="button" className={classes['deed']} onClick={() => setAside(help)}>
        Leave it
        <span className="visually-hidden">: “{help.words}”</span>
      </button>
      {isOpen && <Why help={help} />}
    </div>
  );
}

function Why({ help: { guide } }: { readonly help: BetterWord }) {
  const name = guide.year === null ? guide.document : `${guide.document}, ${guide.year}`;
  return (
    <p className={classes['why']}>
      It judges or labels; the reader learns more from what was said and done. After{' '}
      {guide.url === null ? (
        name
      ) : (
        <a href={guide.url} target="_blank" rel="noreferrer">
          {name}
        </a>
      )}
      .
    </p>
  );
}

/** What was just put in, for as long as it can be taken back with a press. */
function Changed() {
  const { lastPut, takeBack } = use(HelpingContext);
  if (!lastPut) return undefined;
  return (
    <div className={classes['help']} data-help="changed">
      <p>
        “{lastPut.words}” is now “{lastPut.by}”.
      </p>
      <button type="button" className={classes['deed']} onClick={takeBack}>
        Take it back
      </button>
    </div>
  );
}
