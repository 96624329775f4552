import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { listRuleSetsRoute, recordCheckRoute } from '../../../server/contracts/record-check.ts';
import { usePages } from '../../calls/use-pages.ts';
import { useRead } from '../../calls/use-read.ts';
import { dayWords } from '../../parts/day-words.ts';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { SelectLine } from '../../parts/select-line.tsx';
import { standingWords } from '../../parts/standing-words.ts';
import { useSession } from '../session.ts';
import { closedWords } from './closed-words.ts';
import { FindingGroupPart } from './finding-group-part.tsx';
import { allFindings, findingGroups, type Grouping, groupings } from './finding-groups.ts';
import classes from './check.module.css';

const weights = { all: 'All', required: 'Required', recommended: 'Recommended' } as const;
const shownEpisodes = { all: 'Everyone', open: 'In care', closed: 'Care has ended' } as const;

/** Every chart that is open to the reader, looked over by the rules the practice chose. */
export function RecordCheckScreen() {
  const { practice } = useSession();
  const [ruleSet, setRuleSet] = useState(practice.ruleSet);
  const [by, setBy] = useState<Grouping>('rule');
  const [weight, setWeight] = useState<keyof typeof weights>('all');
  const [show, setShow] = useState<keyof typeof shownEpisodes>('open');
  const sets = useRead(listRuleSetsRoute, {});
  const { pages, refusal, hasMore, more, isLoading } = usePages(recordCheckRoute, {
    ruleSet,
    show,
    limit: 25,
  });
  useEffect(() => {
    if (hasMore && !isLoading && !refusal) more();
  });
  const episodes = pages?.flatMap(page => page.episodes) ?? [];
  const findings = allFindings(episodes).filter(({ severity }) => weight === 'all' || severity === weight);
  const isDone = pages !== undefined && !hasMore && !isLoading;
  const used = pages?.[0]?.ruleSets.map(({ name, version }) => `${name} ${version}`).join(' and ');
  const named = pages?.[0]?.ruleSets.at(-1);
  return (
    <Page
      title="Record check"
      lead={used && `Checked against ${used}, ${dayWords(pages?.[0]?.checkedOn ?? '')}`}
    >
      {named && <p className={classes['left']}>{`${named.name}: ${standingWords(named.standing)}`}</p>}
      <div className={classes['choices']}>
        <SelectLine
          label="Rule set"
          value={ruleSet}
          options={Object.fromEntries((sets.value?.ruleSets ?? []).map(({ id, name }) => [id, name]))}
          onPick={setRuleSet}
        />
        <SelectLine
          label="Put together by"
          value={by}
          options={groupings}
          onPick={key => setBy(key as Grouping)}
        />
        <SelectLine
          label="Weight"
          value={weight}
          options={weights}
          onPick={key => setWeight(key as keyof typeof weights)}
        />
        <SelectLine
          label="Records"
          value={show}
          options={shownEpisodes}
          onPick={key => setShow(key as keyof typeof shownEpisodes)}
        />
      </div>
      {refusal && <Notice>{refusal.message}</Notice>}
      {refusal && (
        <Button variant="default" className={classes['again']} loading={isLoading} onClick={more}>
          Try again
        </Button>
      )}
      <p className={classes['sum']} role="status">
        {isDone && `${counted(episodes.length, 'record')}, ${counted(findings.length, 'finding')}`}
        {!isDone && !refusal && `Looked over ${counted(episodes.length, 'record')} so far…`}
      </p>
      {isDone && <p className={classes['left']}>{closedWords(pages[0]?.closed)}</p>}
      {isDone && episodes.length === 0 && <Empty says="There is no record here that is open to you." />}
      {isDone && episodes.length > 0 && findings.length === 0 && (
        <Empty says="The check finds nothing to mend." />
      )}
      {findingGroups(findings, by).map(group => (
        <FindingGroupPart key={group.key} group={group} by={by} />
      ))}
    </Page>
  );
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
