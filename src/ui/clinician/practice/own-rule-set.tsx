import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type OwnRuleSetView,
  type OwnVersionView,
  withdrawOwnRuleSetRoute,
} from '../../../server/contracts/own-rule-sets.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { dayWords } from '../../parts/day-words.ts';
import { momentWords } from '../../parts/moment-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import { useSession } from '../session.ts';
import classes from './practice.module.css';

interface OwnRuleSetProps {
  readonly set: OwnRuleSetView;
  /** Absent for whoever may only read. */
  readonly onNext?: () => void;
}

/** A rule set of the practice: what its last version changes, and the versions before. */
export function OwnRuleSet({ set, onNext }: OwnRuleSetProps) {
  const [last, ...before] = set.versions;
  const [isEnding, setEnding] = useState(false);
  if (!last) return undefined;
  return (
    <article className={classes['own']} aria-label={last.name}>
      <h4 className={classes['name']}>{last.name}</h4>
      <p className={classes['quiet']}>
        <code>{set.id}</code>, made from <code>{last.basedOn}</code>
      </p>
      <Version version={last} isLast />
      {before.length > 0 && (
        <details>
          <summary>
            {before.length === 1 ? 'One earlier version' : `${before.length} earlier versions`}
          </summary>
          {before.map(version => (
            <Version key={version.version} version={version} />
          ))}
        </details>
      )}
      {onNext && (
        <div className={classes['actions']}>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`Next version of ${last.name}`}
            onClick={onNext}
          >
            Next version
          </Button>
          {!last.isWithdrawn && !isEnding && (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`Withdraw ${last.name}`}
              onClick={() => setEnding(true)}
            >
              Withdraw
            </Button>
          )}
        </div>
      )}
      {isEnding && <Withdrawing set={set.id} onDone={() => setEnding(false)} />}
    </article>
  );
}

interface VersionProps {
  readonly version: OwnVersionView;
  readonly isLast?: boolean;
}

function Version({ version, isLast = false }: VersionProps) {
  const { practice } = useSession();
  const { savedAt, savedBy, changes, dropped, description, isWithdrawn, effectiveFrom } = version;
  const by = savedBy === undefined ? '' : ` by ${savedBy}`;
  return (
    <div className={classes['version']}>
      <p>
        {isWithdrawn
          ? `Withdrawn: from ${dayWords(effectiveFrom)} what it was made from holds again.`
          : `Version ${version.version}, for dates of service from ${dayWords(effectiveFrom)}.`}{' '}
        <span className={classes['quiet']}>
          Saved {momentWords(savedAt, practice.timeZone)}
          {by}.
        </span>
      </p>
      {isLast && description !== '' && <p className={classes['quiet']}>{description}</p>}
      {dropped.length > 0 && (
        <Notice role="status">
          This part no longer fits the program and is left out: {dropped.join(' ')}
        </Notice>
      )}
      {changes.length > 0 && (
        <ul className={classes['changes']}>
          {changes.map(({ rule, title, says }) => (
            <li key={rule}>
              {title === '' ? rule : title}: <strong>{says}</strong>
            </li>
          ))}
        </ul>
      )}
      {changes.length === 0 && !isWithdrawn && <p className={classes['quiet']}>It changes no rule.</p>}
    </div>
  );
}

function Withdrawing({ set, onDone }: { readonly set: string; readonly onDone: () => void }) {
  const { api } = useSurroundings();
  const { today } = useSession();
  const queries = useQueryClient();
  const [from, setFrom] = useState(today);
  const { run, isRunning, refusal } = useAct(() =>
    api.call(withdrawOwnRuleSetRoute, { params: { ruleSet: set }, body: { from } }),
  );
  const withdraw = async () => {
    if (!(await run()).ok) return;
    await queries.invalidateQueries();
    onDone();
  };
  return (
    <div className={classes['row']}>
      <TextLine
        label="What it was made from holds again from"
        type="date"
        value={from}
        isFirst
        wrong={refusal?.fields?.['from']}
        onType={setFrom}
      />
      <Button variant="default" loading={isRunning} onClick={() => void withdraw()}>
        Withdraw it
      </Button>
      <Button variant="subtle" onClick={onDone}>
        Back
      </Button>
      {refusal && <Notice>{refusal.message}</Notice>}
    </div>
  );
}
