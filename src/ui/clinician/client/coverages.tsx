import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChartReply } from '../../../server/contracts/chart.ts';
import {
  type CoverageView,
  endCoverageRoute,
  listCoveragesRoute,
} from '../../../server/contracts/coverages.ts';
import { listRuleSetsRoute } from '../../../server/contracts/record-check.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { useRead } from '../../calls/use-read.ts';
import { dayWords } from '../../parts/day-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import classes from './client.module.css';
import { SetCoverage } from './set-coverage.tsx';

/** Who pays for this client, since when, and who paid before. */
export function Coverages({ reply }: { readonly reply: ChartReply }) {
  const client = reply.chart.client.id;
  const { value, refusal } = useRead(listCoveragesRoute, { params: { client } });
  const [isSetting, setSetting] = useState(false);
  const { today, episode } = reply.chart;
  if (refusal) return <Notice>{refusal.message}</Notice>;
  const all = value?.coverages ?? [];
  const holding = all.filter(({ isMistaken }) => !isMistaken);
  const isPast = ({ until }: CoverageView) => until !== undefined && until < today;
  const past = all.filter(coverage => coverage.isMistaken || isPast(coverage));
  return (
    <>
      {value && holding.length === 0 && (
        <p className={classes['none']}>
          {value.inWords === undefined ? 'Nobody is named who pays.' : `Noted in words: ${value.inWords}.`}
        </p>
      )}
      <ul>
        {all
          .filter(coverage => !past.includes(coverage))
          .map(coverage => (
            <CoverageLine key={coverage.id} coverage={coverage} reply={reply} />
          ))}
      </ul>
      {past.length > 0 && (
        <details>
          <summary>Before</summary>
          <ul>
            {past.map(coverage => (
              <CoverageLine key={coverage.id} coverage={coverage} reply={reply} />
            ))}
          </ul>
        </details>
      )}
      {reply.may.includes('set-coverage') && !isSetting && (
        <Button variant="default" size="compact-md" onClick={() => setSetting(true)}>
          {holding.length === 0 ? 'Say who pays' : 'Change who pays'}
        </Button>
      )}
      {isSetting && (
        <SetCoverage
          client={client}
          from={holding.length === 0 ? episode.admittedOn : today}
          isFirst={holding.length === 0}
          onDone={() => setSetting(false)}
        />
      )}
    </>
  );
}

interface LineProps {
  readonly coverage: CoverageView;
  readonly reply: ChartReply;
}

function CoverageLine({ coverage, reply }: LineProps) {
  const { payer, memberNumber, from, until, isMistaken, ruleSet } = coverage;
  const sets = useRead(listRuleSetsRoute, {}).value?.ruleSets ?? [];
  const [isEnding, setEnding] = useState(false);
  const days = until === undefined ? `since ${dayWords(from)}` : `${dayWords(from)} to ${dayWords(until)}`;
  const checked =
    ruleSet === undefined
      ? 'checked by the rule set the practice chose'
      : `checked by ${sets.find(({ id }) => id === ruleSet)?.name ?? ruleSet}`;
  return (
    <li className={classes['coverage']}>
      <p>
        {payer.name}
        {memberNumber !== undefined && <span className={classes['quiet']}> · {memberNumber}</span>}
      </p>
      <p className={classes['quiet']}>
        {isMistaken ? `entered by mistake, from ${dayWords(from)}` : `${days}, ${checked}`}
      </p>
      {reply.may.includes('end-coverage') && until === undefined && !isEnding && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`End the coverage by ${payer.name}`}
          onClick={() => setEnding(true)}
        >
          End
        </Button>
      )}
      {isEnding && <EndCoverage coverage={coverage} reply={reply} onDone={() => setEnding(false)} />}
    </li>
  );
}

function EndCoverage({ coverage, reply, onDone }: LineProps & { readonly onDone: () => void }) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const [until, setUntil] = useState(reply.chart.today);
  const params = { client: reply.chart.client.id, coverage: coverage.id };
  const end = useAct((body: { until: string } | { isMistaken: true }) =>
    api.call(endCoverageRoute, { params, body }),
  );
  const finish = async (body: { until: string } | { isMistaken: true }) => {
    if (!(await end.run(body)).ok) return;
    await queries.invalidateQueries();
    onDone();
  };
  return (
    <div className={classes['smallForm']}>
      {end.refusal && <Notice>{end.refusal.message}</Notice>}
      <TextLine
        label="Last day it pays for"
        type="date"
        value={until}
        isFirst
        wrong={end.refusal?.fields?.['until']}
        onType={setUntil}
      />
      <div className={classes['actions']}>
        <Button loading={end.isRunning} onClick={() => void finish({ until })}>
          End it
        </Button>
        <Button variant="default" loading={end.isRunning} onClick={() => void finish({ isMistaken: true })}>
          It was a mistake
        </Button>
        <Button variant="subtle" onClick={onDone}>
          Back
        </Button>
      </div>
    </div>
  );
}
