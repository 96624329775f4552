import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { changeSecretRoute, type SessionView } from '../../../server/contracts/session.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import { usePageTitle } from '../../parts/page.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import { useEnter } from '../session.ts';
import { DoorFrame } from './door-frame.tsx';
import classes from './door.module.css';

/** Somebody else chose the secret; before anything is signed with it, it becomes one's own. */
export function NewSecret({ session }: { readonly session: SessionView }) {
  const { api } = useSurroundings();
  const enter = useEnter();
  const [secret, setSecret] = useState('');
  const [newSecret, setNewSecret] = useState('');
  const change = useAct(() => api.call(changeSecretRoute, { body: { secret, newSecret } }));
  usePageTitle('Choose your secret');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await change.run();
    if (result.ok) enter({ ...session, person: { ...session.person, mustChangeSecret: false } });
  };
  return (
    <DoorFrame>
      <form className={classes['card']} onSubmit={event => void submit(event)} noValidate>
        <h1>Choose your secret</h1>
        <p className={classes['lead']}>
          Welcome, {session.person.name}. Someone else gave you the secret you came in with. Your signature
          needs one that only you know.
        </p>
        {change.refusal && <Notice>{change.refusal.message}</Notice>}
        <div className={classes['form']}>
          <TextLine
            label="The secret you came in with"
            type="password"
            autoComplete="current-password"
            value={secret}
            wrong={change.refusal?.fields?.['secret']}
            onType={setSecret}
          />
          <TextLine
            label="Your own secret"
            type="password"
            autoComplete="new-password"
            help="At least 12 characters."
            value={newSecret}
            wrong={change.refusal?.fields?.['newSecret']}
            onType={setNewSecret}
          />
        </div>
        <div className={classes['actions']}>
          <Button type="submit" loading={change.isRunning}>
            Go on
          </Button>
        </div>
      </form>
    </DoorFrame>
  );
}
