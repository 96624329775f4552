import { Link } from 'wouter';
import { quarterWords } from '../../../clinical/reviews/quarter.ts';
import type { WorksheetView } from '../../../server/contracts/reviews.ts';
import { dayWords } from '../../parts/day-words.ts';
import { clientAddress } from '../document-address.ts';
import { reviewsAddress } from './review-addresses.ts';

/** Whose record is reviewed, for which quarter, and by whom. */
export function WorksheetHead({ view }: { readonly view: WorksheetView }) {
  const { client, episode, clinicians, reviewer, checked } = view;
  const since = `${view.was === 'open' ? 'Open' : 'Closed'} record, in care since ${dayWords(episode.admittedOn)}`;
  const until = episode.closedOn === undefined ? '' : `, until ${dayWords(episode.closedOn)}`;
  return (
    <>
      <p>
        <Link href={clientAddress(client.id, episode.id)}>{client.name}</Link>
        {` · record ${client.recordNumber} · `}
        <Link href={reviewsAddress(view.quarter)}>{quarterWords(view.quarter)}</Link>
      </p>
      <p>
        {since}
        {until} · {clinicians.map(({ name }) => name).join(', ')}
        {reviewer && ` · reviewed by ${reviewer.name}`}
      </p>
      {checked && (
        <p>
          Checked against {checked.sets.map(({ name, version }) => `${name} ${version}`).join(' and ')},{' '}
          {dayWords(checked.on)}
        </p>
      )}
    </>
  );
}
