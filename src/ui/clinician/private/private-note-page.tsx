import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import {
  discardPrivateNoteRoute,
  type PrivateNoteView,
  savePrivateNoteRoute,
} from '../../../server/contracts/private-notes.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { clockWords } from '../../parts/moment-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { useSession } from '../session.ts';
import classes from './private.module.css';

interface NoteProps {
  readonly note: PrivateNoteView;
  readonly onClose: () => void;
}

const pause = 800;

/** One private note, saved on a pause. No copy of it is ever kept in the browser. */
export function PrivateNotePage({ note, onClose }: NoteProps) {
  const id = useId();
  const { practice } = useSession();
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const { text, type, words, saveNow } = usePrivateText(note, practice.timeZone);
  const [isSure, setSure] = useState(false);
  const destroy = useAct(() => api.call(discardPrivateNoteRoute, { params: { note: note.id } }));
  const close = async () => {
    if (!(await saveNow())) return;
    await queries.invalidateQueries();
    onClose();
  };
  const discard = async () => {
    const result = await destroy.run();
    if (!result.ok) return;
    await queries.invalidateQueries();
    onClose();
  };
  return (
    <div className={classes['page']}>
      {destroy.refusal && <Notice>{destroy.refusal.message}</Notice>}
      <label htmlFor={id} className="visually-hidden">
        Private note
      </label>
      <textarea
        id={id}
        className={classes['text']}
        value={text}
        onChange={event => type(event.target.value)}
      />
      <p className={classes['quiet']} role="status">
        {words}
      </p>
      <div className={classes['actions']}>
        <Button variant="default" onClick={() => void close()}>
          Done
        </Button>
        {isSure ? (
          <Button loading={destroy.isRunning} onClick={() => void discard()}>
            Destroy it for good
          </Button>
        ) : (
          <Button variant="subtle" onClick={() => setSure(true)}>
            Destroy…
          </Button>
        )}
      </div>
    </div>
  );
}

/** The text in hand and how it stands; a save that comes too late for a newer one is said, not hidden. */
function usePrivateText(note: PrivateNoteView, timeZone: string) {
  const { api } = useSurroundings();
  const [text, setText] = useState(note.text);
  const [words, setWords] = useState('Saved');
  const kept = useRef({ revision: note.revision, text: note.text });
  const before = useRef<Promise<boolean>>(Promise.resolve(true));
  const save = (now: string): Promise<boolean> => (before.current = before.current.then(() => send(now)));
  const send = async (now: string): Promise<boolean> => {
    if (now === kept.current.text) return true;
    setWords('Saving…');
    const result = await api.call(savePrivateNoteRoute, {
      params: { note: note.id },
      body: { revision: kept.current.revision, text: now },
    });
    if (result.ok) kept.current = { revision: result.value.revision, text: now };
    setWords(
      result.ok ? `Saved ${clockWords(result.value.updatedAt, timeZone)}` : `Not saved: ${result.message}`,
    );
    return result.ok;
  };
  useEffect(() => {
    const timer = setTimeout(() => void save(text), pause);
    return () => clearTimeout(timer);
  });
  return { text, words, type: setText, saveNow: () => save(text) };
}
