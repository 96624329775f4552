import { Button } from '@mantine/core';
import { useState } from 'react';
import { accessLogRoute } from '../../../server/contracts/access-log.ts';
import { listPeopleRoute } from '../../../server/contracts/people.ts';
import { usePages } from '../../calls/use-pages.ts';
import { useRead } from '../../calls/use-read.ts';
import { Empty } from '../../parts/empty.tsx';
import { momentWords } from '../../parts/moment-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { SelectLine } from '../../parts/select-line.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import { useSession } from '../session.ts';
import classes from './practice.module.css';

const nothing = { person: '', from: '', to: '' };

/** Who read, wrote, printed or sent what, the latest first. */
export function AccessLog() {
  const { practice } = useSession();
  const [asked, setAsked] = useState(nothing);
  const people = useRead(listPeopleRoute, {});
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
  const { pages, refusal, hasMore, more, isLoading } = usePages(accessLogRoute, { limit: 100, ...given });
  const entries = pages?.flatMap(page => page.entries);
  const set = (name: keyof typeof asked) => (value: string) => setAsked(now => ({ ...now, [name]: value }));
  return (
    <section>
      <h2 className={classes['heading']}>Access log</h2>
      <search className={classes['search']}>
        <SelectLine
          label="Who"
          value={asked.person}
          options={{
            '': 'Everyone',
            ...Object.fromEntries((people.value?.people ?? []).map(({ id, name }) => [id, name])),
          }}
          onPick={set('person')}
        />
        <TextLine label="From" type="date" value={asked.from} onType={set('from')} />
        <TextLine label="To" type="date" value={asked.to} onType={set('to')} />
      </search>
      {refusal && <Notice>{refusal.message}</Notice>}
      {entries?.length === 0 && <Empty says="Nothing of that kind was done." />}
      {entries && entries.length > 0 && (
        <table className={classes['log']}>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">Client</th>
              <th scope="col">From</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(entry => (
              <tr key={`${entry.chain}/${entry.seq}`}>
                <td className={classes['when']}>{momentWords(entry.at, practice.timeZone)}</td>
                <td>{entry.who?.name ?? 'Nobody known'}</td>
                <td>
                  {entry.says}
                  {entry.isGlass && <span className={classes['glass']}> through the broken glass</span>}
                  {entry.reason !== undefined && <span className={classes['quiet']}> “{entry.reason}”</span>}
                </td>
                <td>{entry.client?.name}</td>
                <td className={classes['quiet']}>{entry.from}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasMore && (
        <Button variant="default" loading={isLoading} onClick={more}>
          Show more
        </Button>
      )}
    </section>
  );
}
