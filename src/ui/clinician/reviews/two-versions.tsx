import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { AnyBody } from '../../../clinical/kit/document.ts';
import { type Asked, progressOf } from '../../../clinical/reviews/open-in-worksheet.ts';
import type { DraftState } from '../../draft/draft-state.ts';
import { momentWords } from '../../parts/moment-words.ts';
import { useSession } from '../session.ts';
import classes from './reviews.module.css';

interface TwoProps {
  readonly state: DraftState;
  readonly asked: Asked;
  readonly onChoose: (body: AnyBody) => void;
}

/** Two versions of one worksheet: whoever wrote chooses, and nothing is lost unseen. */
export function TwoVersions({ state, asked, onChoose }: TwoProps) {
  const { practice } = useSession();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const stored = state.conflict ?? { ...state.kept, by: '', at: '' };
  const done = (body: AnyBody) => {
    const progress = progressOf(asked, body);
    return `${progress.done} of ${progress.of} lines`;
  };
  return (
    <div className={classes['group']} role="dialog" aria-labelledby="two-versions">
      <h1 ref={title} id="two-versions" tabIndex={-1}>
        Two versions of this worksheet
      </h1>
      <p>
        {stored.by} saved it {stored.at !== '' && momentWords(stored.at, practice.timeZone)}, while you were
        writing here. On this screen {done(state.body)} are done, in what was saved {done(stored.body)}.
      </p>
      <div className={classes['buttons']}>
        <Button onClick={() => onChoose(state.body)}>Keep what is on this screen</Button>
        <Button variant="default" onClick={() => onChoose(stored.body)}>
          Take the saved version
        </Button>
      </div>
    </div>
  );
}
