import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { refuse } from '../../../clinical/kit/result.ts';
import { importRecordRoute } from '../../../server/contracts/interchange.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useJob } from '../../calls/use-job.ts';
import { Notice } from '../../parts/notice.tsx';
import { Progress } from '../../parts/progress.tsx';
import { clientAddress } from '../document-address.ts';
import classes from './practice.module.css';

/** Takes in a record file, whole or not at all. */
export function ImportRecord() {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const { start, job, refusal, isRunning } = useJob(async () => {
    const record = await readRecord(file);
    if (!record) return refuse('invalid', 'This file is not a Goldthread record.');
    return api.call(importRecordRoute, { body: record });
  });
  const result = job?.state === 'done' && job.result.kind === 'import' ? job.result : undefined;
  const take = async () => {
    await start();
    await queries.invalidateQueries();
  };
  return (
    <div className={classes['block']}>
      <h3>Take in a record</h3>
      <p>All or nothing: a file with a fault changes nothing and says where the fault is.</p>
      {refusal && (
        <Notice>
          <p>{refusal.message}</p>
          <ul>
            {Object.entries(refusal.fields ?? {}).map(([place, says]) => (
              <li key={place}>
                {place}: {says}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {isRunning && <Progress job={job} says="Reading the record" />}
      {result && (
        <p role="status">
          Taken in:{' '}
          {result.clients.map(({ id, name }) => (
            <Link key={id} href={clientAddress(id)}>
              {name}
            </Link>
          ))}
          , {result.documents} documents.
        </p>
      )}
      <div className={classes['row']}>
        <label className={classes['file']}>
          <span>Record file</span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={event => setFile(event.target.files?.[0])}
          />
        </label>
        <Button variant="default" disabled={!file} loading={isRunning} onClick={() => void take()}>
          Take it in
        </Button>
      </div>
    </div>
  );
}

async function readRecord(file: File | undefined): Promise<{ readonly format: string } | undefined> {
  try {
    const record: unknown = JSON.parse((await file?.text()) ?? '');
    const isRecord =
      typeof record === 'object' &&
      record !== null &&
      'format' in record &&
      typeof record.format === 'string';
    return isRecord ? (record as { format: string }) : undefined;
  } catch {
    return undefined;
  }
}
