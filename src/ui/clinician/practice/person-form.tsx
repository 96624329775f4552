import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import {
  addPersonRoute,
  changePersonRoute,
  type PersonView,
  workingRoles,
} from '../../../server/contracts/people.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import { SelectLine } from '../../parts/select-line.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import classes from './practice.module.css';

type Role = (typeof workingRoles)[number];

interface PersonFormProps {
  /** Absent for somebody new. */
  readonly person: PersonView | undefined;
  readonly people: readonly PersonView[];
  readonly onDone: () => void;
}

interface PersonAnswers {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly credentials: string;
  readonly licence: string;
  readonly supervisor: string;
  readonly secret: string;
}

const answersOf = (person: PersonView | undefined): PersonAnswers => ({
  name: person?.name ?? '',
  email: person?.email ?? '',
  roles: workingRoles.filter(role => person?.roles.includes(role) ?? role === 'clinician'),
  credentials: person?.credentials ?? '',
  licence: person?.licence ?? '',
  supervisor: person?.supervisor ?? '',
  secret: '',
});

/** Name, roles, credentials and supervisor of a person; a new one gets a first secret. */
export function PersonForm({ person, people, onDone }: PersonFormProps) {
  const [answers, setAnswers] = useState(() => answersOf(person));
  const { submit, isRunning, refusal } = useKeepPerson(person, answers, onDone);
  const line = (name: 'name' | 'email' | 'credentials' | 'licence' | 'secret') => ({
    value: answers[name],
    wrong: refusal?.fields?.[name],
    onType: (value: string) => setAnswers(now => ({ ...now, [name]: value })),
  });
  const supervisors = people.filter(
    ({ roles: held, id }) => held.includes('supervisor') && id !== person?.id,
  );
  return (
    <form className={classes['form']} onSubmit={event => void submit(event)} noValidate>
      {refusal && <Notice>{refusal.message}</Notice>}
      <TextLine label="Name" {...line('name')} required />
      <TextLine label="E-mail" type="email" autoComplete="off" {...line('email')} required />
      <fieldset className={classes['roles']}>
        <legend>Roles</legend>
        {workingRoles.map(role => (
          <label key={role}>
            <input
              type="checkbox"
              checked={answers.roles.includes(role)}
              onChange={() => setAnswers(now => ({ ...now, roles: toggled(now.roles, role) }))}
            />
            {role}
          </label>
        ))}
        {refusal?.fields?.['roles'] !== undefined && (
          <p className={classes['wrong']}>{refusal.fields['roles']}</p>
        )}
      </fieldset>
      <TextLine label="Credentials" {...line('credentials')} help="As they stand behind a signature." />
      <TextLine label="Licence" {...line('licence')} />
      <SelectLine
        label="Supervised by"
        value={answers.supervisor}
        options={{ '': 'Nobody', ...Object.fromEntries(supervisors.map(({ id, name }) => [id, name])) }}
        onPick={supervisor => setAnswers(now => ({ ...now, supervisor }))}
      />
      {!person && (
        <TextLine
          label="First secret"
          type="password"
          autoComplete="new-password"
          help="They change it when they first come in."
          {...line('secret')}
        />
      )}
      <div className={classes['actions']}>
        <Button type="submit" loading={isRunning}>
          Keep
        </Button>
        <Button variant="subtle" onClick={onDone}>
          Back
        </Button>
      </div>
    </form>
  );
}

const toggled = (held: readonly Role[], role: Role): Role[] =>
  workingRoles.filter(other => (other === role ? !held.includes(role) : held.includes(other)));

function useKeepPerson(person: PersonView | undefined, answers: PersonAnswers, onDone: () => void) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const { run, isRunning, refusal } = useAct(() => {
    const { secret, supervisor, roles: held, ...rest } = answers;
    const body = { ...rest, roles: [...held], supervisor: supervisor === '' ? null : supervisor };
    return person
      ? api.call(changePersonRoute, { params: { person: person.id }, body })
      : api.call(addPersonRoute, { body: { ...body, secret } });
  });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await run();
    if (!result.ok) return;
    await queries.invalidateQueries();
    onDone();
  };
  return { submit, isRunning, refusal };
}
