import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { setUpPracticeRoute } from '../../../server/contracts/first-visit.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import { SelectLine } from '../../parts/select-line.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import { timeZones } from '../../parts/time-zones.ts';
import { useEnter } from '../session.ts';
import { DoorFrame } from './door-frame.tsx';
import classes from './door.module.css';

interface SetUpProps {
  readonly needsCode: boolean;
  readonly onBack: () => void;
}

const empty = { practice: '', name: '', email: '', credentials: '', licence: '', secret: '', setUpCode: '' };

/** Sets up the practice with its first clinician. */
export function SetUp({ needsCode, onBack }: SetUpProps) {
  const { api } = useSurroundings();
  const enter = useEnter();
  const [answers, setAnswers] = useState({ ...empty, timeZone: timeZones.here });
  const { run, isRunning, refusal } = useAct(() => {
    const { setUpCode, ...rest } = answers;
    return api.call(setUpPracticeRoute, { body: { ...rest, ...(needsCode ? { setUpCode } : {}) } });
  });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await run();
    if (result.ok) enter(result.value);
  };
  const line = (name: keyof typeof answers) => ({
    value: answers[name],
    wrong: refusal?.fields?.[name],
    onType: (value: string) => setAnswers(now => ({ ...now, [name]: value })),
  });
  return (
    <DoorFrame>
      <form className={classes['card']} onSubmit={event => void submit(event)} noValidate>
        <h1>Set up your practice</h1>
        {refusal && <Notice>{refusal.message}</Notice>}
        <div className={classes['form']}>
          <TextLine label="Name of the practice" {...line('practice')} required isFirst />
          <SelectLine
            label="Time zone"
            value={answers.timeZone}
            options={timeZones.all}
            help="Decides on which day a note was due."
            onPick={timeZone => setAnswers(now => ({ ...now, timeZone }))}
          />
          <TextLine label="Your name" {...line('name')} autoComplete="name" required />
          <TextLine
            label="Credentials"
            {...line('credentials')}
            help="As they stand behind your signature: “LCSW”, “PhD”."
          />
          <TextLine label="Licence" {...line('licence')} help="State and number, if you have one." />
          <TextLine label="E-mail" {...line('email')} type="email" autoComplete="username" required />
          <TextLine
            label="Secret"
            {...line('secret')}
            type="password"
            autoComplete="new-password"
            help="At least 12 characters. You type it to enter and to sign, so choose words you like."
            required
          />
          {needsCode && (
            <TextLine
              label="Set-up code"
              {...line('setUpCode')}
              help="Printed where Goldthread was started."
            />
          )}
        </div>
        <div className={classes['actions']}>
          <Button type="submit" loading={isRunning}>
            Open the practice
          </Button>
          <Button variant="subtle" onClick={onBack}>
            Back
          </Button>
        </div>
      </form>
    </DoorFrame>
  );
}
