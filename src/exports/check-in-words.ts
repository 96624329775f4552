import type { ExportedCheck, ExportedScore } from './exported-check.ts';

const number = new Intl.NumberFormat('en-US');

const counted = (count: number, noun: string): string =>
  `${number.format(count)} ${noun}${count === 1 ? '' : 's'}`;

const percent = (share: number): string => `${Math.floor(share * 1_000) / 10} %`;

/** How many records and findings there are. */
export function countWords({ records, findings, required, answered }: ExportedCheck): string {
  const more = [
    `${number.format(required)} of what is required`,
    ...(answered > 0 ? [`${number.format(answered)} answered`] : []),
  ];
  return `${counted(records, 'record')}, ${counted(findings, 'finding')}${findings > 0 ? ` (${more.join(', ')})` : ''}`;
}

/** By which sets the records were checked, and when. */
export function checkedWords({ ruleSets, checkedOn }: ExportedCheck): string {
  if (!checkedOn) return 'No record has been checked yet.';
  const sets = ruleSets.map(({ name, version }) => `${name} ${version}`).join(', ');
  const { first, last } = checkedOn;
  return `Checked against ${sets}, ${first === last ? last : `${first} to ${last}`}`;
}

/** What one rule set says of all records together, in parts. */
export function scoreWords({ share, mark, claims }: ExportedScore): string[] {
  const said = [share === undefined ? 'nothing to score' : `${percent(share)} on average`];
  if (mark)
    said.push(
      `pass mark ${percent(mark.share)}: ${mark.passes} reach it, ${mark.fails} do not, ${mark.open} undecided`,
    );
  if (claims)
    said.push(
      `billed sessions: ${claims.fails} fail, ${claims.passes} pass, ${claims.open} for a person to look at`,
      `${counted(claims.minutes, 'minute')} at stake`,
    );
  return said;
}
