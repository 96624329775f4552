import { use } from 'react';
import type { BetterWord, Help } from '../../clinical/helps/help.ts';
import classes from './help-line.module.css';
import { HelpingContext } from './helping.ts';

/** What a help offers: a question, or words to be put in with one press. */
export function HelpOffer({ help }: { readonly help: Help }) {
  return (
    <>
      {help.kind === 'word' && <Offers help={help} />}
      {help.asks !== undefined && <p className={classes['asks']}>{help.asks}</p>}
    </>
  );
}

function Offers({ help }: { readonly help: BetterWord }) {
  const { put } = use(HelpingContext);
  if (help.offers.length === 0) return undefined;
  return (
    <p>
      {help.offers.map((offer, nth) => (
        <button key={offer} type="button" className={classes['offer']} onClick={() => put(help, offer)}>
          <span className="visually-hidden">Instead of “{help.words}” write </span>
          {offer}
          {nth === 0 && <kbd aria-hidden="true">Ctrl .</kbd>}
        </button>
      ))}
    </p>
  );
}
