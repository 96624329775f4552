import { csvLine } from './csv-line.ts';
import type { ExportedFinding } from './exported-check.ts';

const weights = { required: 'Required', recommended: 'Recommended' } as const;
const outcomes = { fail: 'Does not hold', 'cannot-tell': 'Cannot tell' } as const;

type Column = readonly [name: string, cell: (finding: ExportedFinding) => string | number | undefined];

const columns: readonly Column[] = [
  ['Client', ({ client }) => client.name],
  ['Record number', ({ client }) => client.recordNumber],
  ['Weight', ({ severity }) => weights[severity]],
  ['Outcome', ({ outcome }) => outcomes[outcome]],
  ['Finding', ({ message, title }) => message ?? title],
  ['What to do', ({ remedy }) => remedy],
  ['Where', ({ label }) => label],
  ['Document type', ({ place }) => place.type],
  ['Clinician', ({ author }) => author?.name],
  ['Date', ({ tellsOn }) => tellsOn],
  ['Days old', ({ ageDays }) => ageDays],
  ['Answer', ({ answer }) => answer?.reason],
  ['Answered by', ({ answer }) => answer?.by.name],
  ['Answered on', ({ answer }) => answer?.on],
  ['Answer holds', ({ answer }) => answer && (answer.standing === 'holds' ? 'Yes' : 'No longer')],
  ['Rule', ({ rule }) => rule],
  ['Asked by', ({ askedBy }) => askedBy.join(' ')],
  ['Client id', ({ client }) => client.id],
  ['Episode id', ({ episode }) => episode],
  ['Document id', ({ place }) => place.document],
];

/** The first line of findings as CSV: the names of the columns. */
export const checkCsvHead = csvLine(columns.map(([name]) => name));

/** Findings as CSV, a line for each. */
export const checkAsCsv = (findings: readonly ExportedFinding[]): string =>
  findings.map(finding => csvLine(columns.map(([, cell]) => cell(finding)))).join('');
