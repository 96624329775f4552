import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { signOutRoute, unlockRoute, type SessionView } from '../../../server/contracts/session.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import { usePageTitle } from '../../parts/page.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import { useEnter } from '../session.ts';
import { DoorFrame } from './door-frame.tsx';
import classes from './door.module.css';

/** Stands in front of the page while nobody is at work; what was written stays behind it. */
export function Lock({ session }: { readonly session: SessionView }) {
  const { api } = useSurroundings();
  const enter = useEnter();
  const [secret, setSecret] = useState('');
  const unlock = useAct(() => api.call(unlockRoute, { body: { secret } }));
  usePageTitle('Locked');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await unlock.run();
    if (result.ok) enter(result.value);
    else setSecret('');
  };
  const leave = async () => {
    const result = await api.call(signOutRoute, {});
    if (result.ok) enter(null);
  };
  return (
    <DoorFrame>
      <form className={classes['card']} onSubmit={event => void submit(event)} noValidate>
        <h1>Locked</h1>
        <p className={classes['lead']}>{session.person.name}, what you were writing is as you left it.</p>
        {unlock.refusal && <Notice>{unlock.refusal.message}</Notice>}
        <TextLine
          label="Secret"
          type="password"
          autoComplete="current-password"
          value={secret}
          onType={setSecret}
          required
          isFirst
        />
        <div className={classes['actions']}>
          <Button type="submit" loading={unlock.isRunning}>
            Unlock
          </Button>
          <Button variant="subtle" onClick={() => void leave()}>
            I am someone else
          </Button>
        </div>
      </form>
    </DoorFrame>
  );
}
