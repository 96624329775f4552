import { IconLock } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { ClientRow } from '../../../server/contracts/clients.ts';
import { dayWords, distanceWords } from '../../parts/day-words.ts';
import { ThreadBeads } from '../../parts/thread-beads.tsx';
import { clientAddress } from '../document-address.ts';
import { useSession } from '../session.ts';
import classes from './clients.module.css';

/** One client in the list: the name, the thread at a glance, the last contact. */
export function ClientRowLink({ row }: { readonly row: ClientRow }) {
  const { client, thread, isOnTeam } = row;
  const name =
    client.goesBy && client.goesBy !== client.name ? `${client.name} (${client.goesBy})` : client.name;
  return (
    <li className={classes['client']}>
      <div className={classes['who']}>
        <Link href={clientAddress(client.id)} className={classes['name']}>
          {name}
        </Link>
        <span className={classes['quiet']}>
          {client.recordNumber}
          {client.bornOn !== undefined && `, born ${dayWords(client.bornOn)}`}
        </span>
      </div>
      <div className={classes['thread']}>{thread && <ThreadBeads stages={thread.stages} />}</div>
      <ClientState row={row} />
      {!isOnTeam && (
        <span className={classes['locked']}>
          <IconLock size={14} aria-hidden="true" /> Opens with a reason
        </span>
      )}
    </li>
  );
}

/** What there is to know before opening: drafts, the last contact, whether care has ended. */
function ClientState({ row: { episode, drafts, lastContactOn } }: { readonly row: ClientRow }) {
  const { today } = useSession();
  const words = [
    episode?.closedOn === undefined ? undefined : `Care ended ${dayWords(episode.closedOn)}`,
    lastContactOn === undefined ? undefined : `Seen ${distanceWords(lastContactOn, today)}`,
    drafts > 0 ? `${drafts} unsigned` : undefined,
  ];
  return <div className={classes['quiet']}>{words.filter(Boolean).join(' · ')}</div>;
}
