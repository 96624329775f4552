import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { todayRoute } from '../../../server/contracts/today.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useRead } from '../../calls/use-read.ts';
import { dayWords, weekdayOf } from '../../parts/day-words.ts';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useSession } from '../session.ts';
import { areSingleKeysOn } from '../shell/single-keys.ts';
import { isTyping } from '../shell/use-shortcuts.ts';
import { useStartDocument } from '../use-start-document.ts';
import { TodayGroupList } from './today-group-list.tsx';
import { todayGroups, type TodayRow } from './today-rows.ts';

/** What waits for the person at the screen; one key starts the right document. */
export function TodayScreen() {
  const { person, today } = useSession();
  const isForMe = person.roles.some(role => role === 'clinician' || role === 'supervisor');
  const { value, refusal } = useRead(todayRoute, {}, { isWanted: isForMe });
  const [, go] = useLocation();
  const { start, refusal: notStarted } = useStartDocument();
  const open = ({ open: opening }: TodayRow) => {
    if (opening.kind === 'go') go(opening.to);
    else start(opening.episode, opening.type, opening.body);
  };
  const groups = value ? todayGroups(value) : [];
  const rows = groups.flatMap(group => group.rows);
  useDigits(at => {
    const row = rows[at - 1];
    if (row) open(row);
  });
  const trouble = refusal ?? notStarted;
  return (
    <Page title="Today" lead={`${weekdayOf(today)}, ${dayWords(today)}`}>
      {trouble && <Notice>{trouble.message}</Notice>}
      {(value ? rows.length === 0 : !isForMe) && (
        <Empty says="Nothing waits for you. The record is as you left it." />
      )}
      {groups.map((group, at) => (
        <TodayGroupList
          key={group.heading}
          group={group}
          first={groups.slice(0, at).reduce((sum, before) => sum + before.rows.length, 1)}
          onOpen={open}
        />
      ))}
    </Page>
  );
}

/** Digits 1 to 9 open what stands at that number. */
function useDigits(onDigit: (digit: number) => void): void {
  const { keep } = useSurroundings();
  const tell = useEffectEvent(onDigit);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (isPlain && /^[1-9]$/.test(event.key) && areSingleKeysOn(keep)) tell(Number(event.key));
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [keep]);
}
