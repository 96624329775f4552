import { use, useState } from 'react';
import type { Guide } from '../../clinical/language/respectful/term.ts';
import type { Help } from '../../clinical/helps/help.ts';
import classes from './help-line.module.css';
import { HelpOffer } from './help-offer.tsx';
import { HelpingContext } from './helping.ts';

/** A help that stands by itself beside its field: a quiet line which nobody has to answer. */
export function HelpLine({ help }: { readonly help: Help }) {
  const { setAside } = use(HelpingContext);
  const about = help.kind === 'word' ? `“${help.words}”` : help.asks;
  return (
    <div className={classes['help']} data-help={help.kind}>
      {help.kind === 'word' && <p className={classes['word']}>“{help.words}”</p>}
      <HelpOffer help={help} />
      {help.kind === 'word' && <Why guide={help.guide} about={about} />}
      <button type="button" className={classes['deed']} onClick={() => setAside(help)}>
        Leave it
        <span className="visually-hidden">: {about}</span>
      </button>
    </div>
  );
}

/** Why a word is spoken of at all, and who says so. */
function Why({ guide, about }: { readonly guide: Guide; readonly about: string }) {
  const [isOpen, setOpen] = useState(false);
  const name = guide.year === null ? guide.document : `${guide.document}, ${guide.year}`;
  return (
    <>
      <button
        type="button"
        className={classes['deed']}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Why
        <span className="visually-hidden">: {about}</span>
      </button>
      {isOpen && (
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
      )}
    </>
  );
}
