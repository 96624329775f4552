import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { FrontDoorView } from '../../../server/contracts/first-visit.ts';
import { signInRoute } from '../../../server/contracts/session.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import { usePageTitle } from '../../parts/page.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import { useEnter } from '../session.ts';
import { DoorFrame } from './door-frame.tsx';
import classes from './door.module.css';
import { SampleDoor } from './sample-door.tsx';

/** The way in for whoever is known here. */
export function SignIn({ door }: { readonly door: FrontDoorView }) {
  const { api } = useSurroundings();
  const enter = useEnter();
  const [email, setEmail] = useState('');
  const [secret, setSecret] = useState('');
  const [isSample, setSample] = useState(false);
  const { run, isRunning, refusal } = useAct(() => api.call(signInRoute, { body: { email, secret } }));
  usePageTitle('Sign in');
  if (isSample) return <SampleDoor onBack={() => setSample(false)} />;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await run();
    if (result.ok) enter(result.value);
  };
  return (
    <DoorFrame>
      <form className={classes['card']} onSubmit={event => void submit(event)} noValidate>
        <h1>Sign in</h1>
        {refusal && <Notice>{refusal.message}</Notice>}
        <div className={classes['form']}>
          <TextLine
            label="E-mail"
            type="email"
            autoComplete="username"
            value={email}
            wrong={refusal?.fields?.['email']}
            onType={setEmail}
            required
            isFirst
          />
          <TextLine
            label="Secret"
            type="password"
            autoComplete="current-password"
            value={secret}
            wrong={refusal?.fields?.['secret']}
            onType={setSecret}
            required
          />
        </div>
        <div className={classes['actions']}>
          <Button type="submit" loading={isRunning}>
            Sign in
          </Button>
        </div>
        {door.sample !== 'off' && (
          <p className={classes['quiet']}>
            New here?{' '}
            <Button variant="subtle" size="compact-sm" onClick={() => setSample(true)}>
              Look around the sample practice
            </Button>
          </p>
        )}
      </form>
    </DoorFrame>
  );
}
