import type { RecordCheckView, SweepState, TrendLine } from '../../../server/contracts/record-check.ts';
import { momentWords } from '../../parts/moment-words.ts';

const number = new Intl.NumberFormat('en-US');

/** A number with what it counts: `1 record`, `2,000 findings`. */
export const counted = (count: number, noun: string): string =>
  `${number.format(count)} ${noun}${count === 1 ? '' : 's'}`;

/** How the last sweep of the practice stands, as a sentence. */
export function sweepWords(sweep: SweepState, timeZone: string): string {
  const { state, records, due, done, startedBy = 'Somebody at the command line' } = sweep;
  const all = counted(records, 'record');
  const at = momentWords(sweep.startedAt, timeZone);
  if (state === 'running')
    return `${startedBy} began to check ${all}, ${at}: ${number.format(done)} of ${number.format(due)} so far.`;
  if (state === 'stopped')
    return `The check that ${startedBy} began, ${at}, stopped after ${number.format(done)} of ${counted(due, 'record')}. What it checked stays; going on checks the rest.`;
  const changed = due === records ? '' : ` ${counted(due, 'record')} had changed since the time before.`;
  return `${startedBy} had ${all} checked, ${at}.${changed}`;
}

/** What the ages of findings are called. */
export const ageNames: Readonly<Record<string, string>> = {
  week: 'Up to a week old',
  month: '8 to 30 days old',
  quarter: '31 to 90 days old',
  older: 'More than 90 days old',
  none: 'Without a date',
};

/** A share in percent, never rounded up to a mark that it does not reach. */
export const percent = (share: number): string => `${Math.floor(share * 1_000) / 10} %`;

/** What changed between the last quarter and the one before. */
export function changeWords(counts: TrendLine['findings']): string {
  const [before, now] = [counts.at(-2), counts.at(-1)];
  if (before === undefined || now === undefined) return 'First quarter';
  if (before === now) return 'The same';
  return now < before ? `${number.format(before - now)} fewer` : `${number.format(now - before)} more`;
}

/** `2026-Q4` as one would say it. */
export const quarterWords = (quarter: string): string => {
  const [year = '', part = ''] = quarter.split('-');
  return `${part} ${year}`;
};

/** Which sets the results rest on, and since when. */
export function checkedWords({ ruleSets }: Pick<RecordCheckView, 'ruleSets'>): string | undefined {
  if (ruleSets.length === 0) return undefined;
  const names = ruleSets.map(({ name, version }) => `${name} ${version}`);
  const last = names.at(-1) ?? '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
