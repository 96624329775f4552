import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LineError } from '../../../clinical/kit/located-json.ts';
import type { OwnRuleSet } from '../../../clinical/rule-sets/own/own-rule-set.ts';
import { printOwnSet } from '../../../clinical/rule-sets/own/print-own-set.ts';
import { readOwnSet } from '../../../clinical/rule-sets/own/read-own-set.ts';
import { saveOwnRuleSetRoute } from '../../../server/contracts/own-rule-sets.ts';
import type { RuleSetView } from '../../../server/contracts/record-check.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import { useSession } from '../session.ts';
import { OwnSetForm } from './own-set-form.tsx';
import { OwnSetText } from './own-set-text.tsx';
import classes from './practice.module.css';
import type { Writing } from './rule-sets.tsx';

interface EditorProps {
  readonly writing: Writing;
  readonly bases: readonly RuleSetView[];
  readonly onDone: () => void;
}

/** Writes a rule set of the practice, in a form or as JSON; both are the same text, and the text is what is saved. */
export function OwnSetEditor({ writing, bases, onDone }: EditorProps) {
  const { api } = useSurroundings();
  const { today } = useSession();
  const queries = useQueryClient();
  const [own, setOwn] = useState(() => beginning(writing, today));
  const [text, setText] = useState<string>();
  const { run, isRunning, refusal } = useAct(() =>
    api.call(saveOwnRuleSetRoute, { body: { text: text ?? printOwnSet(own) } }),
  );
  const [errors, setErrors] = useState<readonly LineError[]>([]);
  const save = async () => {
    const read = readOwnSet(text ?? printOwnSet(own));
    setErrors(read.ok ? [] : read.errors);
    if (!read.ok || !(await run()).ok) return;
    await queries.invalidateQueries();
    onDone();
  };
  const showForm = () => {
    const read = readOwnSet(text ?? '');
    setErrors(read.ok ? [] : read.errors);
    if (!read.ok) return;
    setOwn(read.own);
    setText(undefined);
  };
  return (
    <div className={classes['editor']}>
      {refusal && <Notice>{Object.values(refusal.fields ?? {}).join(' ') || refusal.message}</Notice>}
      {text === undefined ? (
        <OwnSetForm own={own} bases={bases} isNext={'next' in writing} errors={errors} onChange={setOwn} />
      ) : (
        <OwnSetText text={text} onChange={setText} />
      )}
      <div className={classes['actions']}>
        <Button loading={isRunning} onClick={() => void save()}>
          Save this version
        </Button>
        <Button
          variant="default"
          onClick={() => (text === undefined ? setText(printOwnSet(own)) : showForm())}
        >
          {text === undefined ? 'Write it as JSON' : 'Back to the form'}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          Back
        </Button>
      </div>
    </div>
  );
}

function beginning(writing: Writing, today: string): OwnRuleSet {
  if ('base' in writing)
    return {
      id: '',
      basedOn: writing.base,
      name: '',
      version: '1',
      effectiveFrom: today,
      description: '',
      changes: [],
    };
  const last = writing.next.versions.find(({ isWithdrawn }) => !isWithdrawn);
  const read = last && readOwnSet(last.text);
  if (!read?.ok) return { ...beginning({ base: last?.basedOn ?? 'core' }, today), id: writing.next.id };
  return { ...read.own, version: String(writing.next.versions.length + 1), effectiveFrom: today };
}
