import { use } from 'react';
import classes from './help-line.module.css';
import { HelpingContext } from './helping.ts';

/** What was just put in, for as long as it can be taken back with a press. */
export function ChangedLine() {
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
