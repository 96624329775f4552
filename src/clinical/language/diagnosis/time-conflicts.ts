import type { DiagnosisText } from '../reader.ts';
import type { Family } from './families.ts';
import { timesNamed } from './time-named.ts';

/** How far a time may miss what is asked for before it counts: people round. */
const rounding = 0.1;
const client =
  /\b(?:age|aged|is|now|client is|he is|she is|he's|she's)[ :]+(\d{1,2})\b|\b(\d{1,2})[ -]?(?:y\/?o|yo|years?[ -]old|year-old)\b/i;

/** Which times of the texts a family cannot have: too short, too long, the wrong age. */
export const timeConflicts = ({ days, ages }: Family, diagnosis: DiagnosisText): string[] => [
  ...(days ? lengthConflicts(days, diagnosis) : []),
  ...(ages && isOutside(ages, ageIn(diagnosis)) ? ['wrong age'] : []),
];

function lengthConflicts(
  [least, most]: NonNullable<Family['days']>,
  { symptomsText, justificationText }: DiagnosisText,
): string[] {
  const told = [...timesNamed(justificationText), ...timesNamed(symptomsText)];
  const lengths = told.flatMap(({ kind, days }) =>
    (kind === 'length' || kind === 'ordinal') && days !== undefined && days >= 1 ? [days] : [],
  );
  if (lengths.length === 0) return [];
  const isShort = Math.max(...lengths) < least * (1 - rounding);
  const isLong = most !== undefined && Math.min(...lengths) > most * (1 + rounding);
  return [
    ...(isShort ? ['too short'] : []),
    ...(isShort && told.every(({ kind }) => kind === 'length') ? ['surely too short'] : []),
    ...(isLong ? ['too long'] : []),
  ];
}

/** The age of the client in years, where one is told. */
function ageIn({ symptomsText, justificationText }: DiagnosisText): number | undefined {
  const told = client.exec(`${symptomsText} ${justificationText}`);
  return Number(told?.[1] ?? told?.[2]) || undefined;
}

const isOutside = ([least, most = Infinity]: NonNullable<Family['ages']>, age: number | undefined): boolean =>
  age !== undefined && (age < least || age > most);
