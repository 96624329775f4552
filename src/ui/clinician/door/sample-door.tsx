import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { openSampleRoute } from '../../../server/contracts/first-visit.ts';
import { signInRoute } from '../../../server/contracts/session.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { useJob } from '../../calls/use-job.ts';
import { Notice } from '../../parts/notice.tsx';
import { Progress } from '../../parts/progress.tsx';
import { useEnter } from '../session.ts';
import { DoorFrame } from './door-frame.tsx';
import classes from './door.module.css';

/** Loads the sample practice if need be, and lets one be any of its people. */
export function SampleDoor({ onBack }: { readonly onBack: () => void }) {
  const { api } = useSurroundings();
  const enter = useEnter();
  const { start, job, refusal } = useJob(() => api.call(openSampleRoute, {}));
  const signIn = useAct((email: string, secret: string) =>
    api.call(signInRoute, { body: { email, secret } }),
  );
  useOnce(start);
  const sample = job?.state === 'done' && job.result.kind === 'sample' ? job.result : undefined;
  const enterAs = async (email: string, secret: string) => {
    const result = await signIn.run(email, secret);
    if (result.ok) enter(result.value);
  };
  const trouble = refusal ?? signIn.refusal;
  return (
    <DoorFrame>
      <div className={classes['card']}>
        <h1>The sample practice</h1>
        {trouble && <Notice>{trouble.message}</Notice>}
        {!sample && !trouble && <Progress job={job} says="Opening the sample practice" />}
        {sample && (
          <>
            <p className={classes['lead']}>
              Everyone in it is invented. Whom would you like to be? The secret of all of them is “
              {sample.secret}”; you need it to sign a document.
            </p>
            <ul className={classes['people']}>
              {sample.people.map(person => (
                <li key={person.email}>
                  <button
                    type="button"
                    className={classes['person']}
                    disabled={signIn.isRunning}
                    onClick={() => void enterAs(person.email, sample.secret)}
                  >
                    <span className={classes['name']}>{person.name}</span>
                    <span className={classes['quiet']}>{person.roles.join(', ')}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <div className={classes['actions']}>
          <Button variant="subtle" onClick={onBack}>
            Back
          </Button>
        </div>
      </div>
    </DoorFrame>
  );
}

/** Begins the work the moment the page is there, and only then. */
function useOnce(start: () => Promise<unknown>): void {
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void start();
  });
}
