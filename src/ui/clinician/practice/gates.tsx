import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import {
  chooseGatesRoute,
  type PracticeView,
  readPracticeRoute,
} from '../../../server/contracts/practice.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { useRead } from '../../calls/use-read.ts';
import { numberWords } from '../../form/number-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import { isAbout } from '../rules/is-about.ts';
import { useSession } from '../session.ts';
import { gateChoices, notGates } from './gate-choices.ts';
import { GateList } from './gate-list.tsx';
import classes from './gates.module.css';
import practiceClasses from './practice.module.css';

/** Which rules stop a signature here, beside what makes a document a document. */
export function Gates() {
  const { value, refusal } = useRead(readPracticeRoute, {});
  return (
    <section>
      <h2 className={practiceClasses['heading']}>What stops a signature</h2>
      <div className={classes['lead']}>
        <p>
          A document can be signed once every answer that its form requires is there: without them it would be
          no document. Nothing else stops a signature unless it is chosen here; what the check finds is said
          beside the text, and you decide.
        </p>
        <p>
          What is chosen stops the signature under a document as long as the rule finds something wrong in it.
          What it cannot tell, what it only advises, and what was answered with a reason stop nobody.
        </p>
      </div>
      {refusal && <Notice>{refusal.message}</Notice>}
      {value && <Choice practice={value} />}
      <details className={classes['never']}>
        <summary>Rules that cannot stop a signature, and why</summary>
        <ul>
          {notGates.map(({ id, title, reason }) => (
            <li key={id}>
              <p>{title}</p>
              <p className={practiceClasses['quiet']}>{reason}</p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Choice({ practice }: { readonly practice: PracticeView }) {
  const { person } = useSession();
  const [chosen, setChosen] = useState<readonly string[]>(practice.gates);
  const [typed, setTyped] = useState('');
  const { keep, isRunning, refusal, isKept } = useKeepGates(chosen);
  const mayChange = person.roles.includes('admin');
  const found = gateChoices.filter(rule => isAbout(rule, typed));
  const toggle = (id: string) =>
    setChosen(now => (now.includes(id) ? now.filter(other => other !== id) : [...now, id]));
  return (
    <form className={classes['choice']} onSubmit={event => void keep(event)} noValidate>
      {refusal && <Notice>{refusal.message}</Notice>}
      <GateList
        title="Chosen"
        rules={gateChoices.filter(({ id }) => practice.gates.includes(id))}
        {...{ chosen, toggle, mayChange }}
      />
      {mayChange && (
        <>
          <TextLine
            label="Find a rule"
            type="search"
            value={typed}
            onType={setTyped}
            help="By what it asks for, or the part of the record it is about."
          />
          <GateList title="All rules" isParted rules={found} {...{ chosen, toggle, mayChange }} />
          <div className={classes['foot']}>
            <Button type="submit" loading={isRunning}>
              Keep
            </Button>
            <p role="status">{isKept && isSame(chosen, practice.gates) ? 'Kept.' : summary(chosen.length)}</p>
          </div>
        </>
      )}
    </form>
  );
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every(id => other.includes(id));

function summary(count: number): string {
  if (count === 0) return 'No rule stops a signature.';
  const words = numberWords(count);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${count === 1 ? 'rule stops' : 'rules stop'} a signature.`;
}

function useKeepGates(chosen: readonly string[]) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const [isKept, setKept] = useState(false);
  const { run, isRunning, refusal } = useAct(() =>
    api.call(chooseGatesRoute, { body: { rules: [...chosen] } }),
  );
  const keep = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await run();
    setKept(result.ok);
    if (result.ok) await queries.invalidateQueries();
  };
  return { keep, isRunning, refusal, isKept };
}
