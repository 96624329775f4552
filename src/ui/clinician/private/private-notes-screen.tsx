import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import {
  listPrivateNotesRoute,
  type PrivateNoteView,
  writePrivateNoteRoute,
} from '../../../server/contracts/private-notes.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { useRead } from '../../calls/use-read.ts';
import { Empty } from '../../parts/empty.tsx';
import { momentWords } from '../../parts/moment-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { usePageTitle } from '../../parts/page.tsx';
import { clientAddress } from '../document-address.ts';
import { useSession } from '../session.ts';
import { PrivateNotePage } from './private-note-page.tsx';
import classes from './private.module.css';

/** The therapist's own room: psychotherapy notes, outside the chart, for nobody else's eyes. */
export function PrivateNotesScreen() {
  const { client } = useParams<{ client: string }>();
  const { practice } = useSession();
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const { value, refusal } = useRead(listPrivateNotesRoute, { query: { client } });
  const [picked, setPicked] = useState<PrivateNoteView>();
  const begin = useAct(() => api.call(writePrivateNoteRoute, { body: { client, text: '' } }));
  usePageTitle('Private notes');
  const write = async () => {
    const result = await begin.run();
    if (!result.ok) return;
    await queries.invalidateQueries();
    setPicked(result.value);
  };
  const trouble = refusal ?? begin.refusal;
  return (
    <div className={classes['room']}>
      <header className={classes['head']}>
        <h1 tabIndex={-1}>Private notes</h1>
        <p className={classes['promise']}>
          <IconLock size={16} aria-hidden="true" /> Yours alone: encrypted apart from the chart, in no search,
          export, packet or second signature.
        </p>
        <Link href={clientAddress(client)}>Back to the chart</Link>
      </header>
      {trouble && <Notice>{trouble.message}</Notice>}
      {picked ? (
        <PrivateNotePage key={picked.id} note={picked} onClose={() => setPicked(undefined)} />
      ) : (
        <>
          <Button variant="default" loading={begin.isRunning} onClick={() => void write()}>
            Write a note
          </Button>
          {value?.notes.length === 0 && <Empty says="You keep no private notes about this client." />}
          <ul className={classes['notes']}>
            {value?.notes.map(note => (
              <li key={note.id}>
                <button type="button" className={classes['note']} onClick={() => setPicked(note)}>
                  <span className={classes['quiet']}>{momentWords(note.createdAt, practice.timeZone)}</span>
                  <span className={classes['begins']}>
                    {note.text.trim() === '' ? 'Empty' : note.text.slice(0, 160)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
