import type { Chart } from '../../../clinical/chart.ts';
import { settings } from '../../../clinical/chart.ts';
import { ageOn } from '../../../clinical/time/age-on.ts';
import { dayWords } from '../../parts/day-words.ts';
import classes from './client.module.css';

/** Who this is, in one line: how they are called, how old, where the record stands. */
export function ClientLead({ chart: { client, episode, today } }: { readonly chart: Chart }) {
  const parts = [
    client.goesBy && client.goesBy !== client.name ? `goes by ${client.goesBy}` : undefined,
    client.pronouns,
    client.bornOn === undefined ? undefined : `${ageOn(client.bornOn, today)} years old`,
    client.guardian === undefined ? undefined : `guardian: ${client.guardian}`,
    client.language === undefined ? undefined : `speaks ${client.language}`,
    `record ${client.recordNumber}`,
    client.payer,
  ].filter(part => part !== undefined);
  const since = `${settings[episode.setting]}, since ${dayWords(episode.admittedOn)}`;
  return (
    <>
      <p>{parts.join(' · ')}</p>
      <p className={classes['quiet']}>
        {since}
        {episode.closedOn !== undefined && `, ended ${dayWords(episode.closedOn)}`}
      </p>
    </>
  );
}
