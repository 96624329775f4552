import type { CheckWriter } from '../actions/sweep/export-record-check.ts';
import type { StoredFinding } from '../actions/sweep/list-check-findings.ts';
import { CannotDo } from './cannot-do.ts';
import { counted } from './counted.ts';
import { crashOn } from './crash-on.ts';
import type { AtWork } from './plainly.ts';
import { accepted, type Acting, withRecord } from './record-work.ts';

interface Wanted extends Acting {
  readonly ruleset?: string;
  readonly fresh?: true;
  readonly format: string;
}

/** Checks every record that changed since it was checked, and writes what all of them hold. Answers the exit code. */
export const auditAll = (at: AtWork, wanted: Wanted): Promise<number> =>
  withRecord(at, wanted, async ({ deps, actor }) => {
    const [{ sweepRecords }, { exportRecordCheck }] = await Promise.all([
      import('../actions/sweep/sweep-records.ts'),
      import('../actions/sweep/export-record-check.ts'),
    ]);
    const { ruleset: ruleSet } = wanted;
    const swept = accepted(
      await sweepRecords(deps, actor, {
        ruleSet,
        isFresh: wanted.fresh === true,
        progress: at.progress,
        signal: at.signal,
        onCrash: crashOn(at.warn),
      }),
    );
    at.clear();
    if (!swept.isComplete) {
      at.warn(
        `${swept.checked} of ${counted(swept.due, 'record')} checked. The same command goes on with the rest.`,
      );
      throw new CannotDo('Stopped by somebody else.');
    }
    const { writer, end } = await writerFor(wanted.format);
    const summary = accepted(await exportRecordCheck(deps, actor, { ruleSet }, writer));
    end();
    return summary.required > 0 ? 1 : 0;
  });

interface Writing {
  readonly writer: CheckWriter;
  /** Writes what stands after the last finding. */
  readonly end: () => void;
}

const say = (text: string): unknown => process.stdout.write(text);

async function writerFor(format: string): Promise<Writing> {
  switch (format) {
    case 'csv':
      return csvWriter();
    case 'json':
      return jsonWriter();
    case 'html':
      return htmlWriter();
    default:
      return textWriter();
  }
}

async function textWriter(): Promise<Writing> {
  const { checkAsText } = await import('../exports/check-text.ts');
  const writer: CheckWriter = {
    format: 'text',
    most: 0,
    begin: summary => say(checkAsText(summary)),
    add: () => undefined,
  };
  return { writer, end: () => undefined };
}

async function csvWriter(): Promise<Writing> {
  const { checkAsCsv, checkCsvHead } = await import('../exports/check-csv.ts');
  const writer: CheckWriter = {
    format: 'csv',
    begin: () => say(checkCsvHead),
    add: findings => say(checkAsCsv(findings)),
  };
  return { writer, end: () => undefined };
}

async function jsonWriter(): Promise<Writing> {
  const { checkJsonBegin, checkJsonEnd, findingAsJson } = await import('../exports/check-json.ts');
  let isFirst = true;
  const add = (findings: readonly StoredFinding[]): void => {
    if (findings.length === 0) return;
    say(`${isFirst ? '' : ','}\n${findings.map(findingAsJson).join(',\n')}`);
    isFirst = false;
  };
  const writer: CheckWriter = { format: 'json', begin: summary => say(checkJsonBegin(summary)), add };
  return { writer, end: () => say(checkJsonEnd) };
}

async function htmlWriter(): Promise<Writing> {
  const { checkAsHtml, mostPrinted } = await import('../exports/check-html.ts');
  const found: StoredFinding[] = [];
  let page = (): string => '';
  const writer: CheckWriter = {
    format: 'html',
    most: mostPrinted,
    begin: summary => (page = () => checkAsHtml(summary, found)),
    add: findings => found.push(...findings),
  };
  return { writer, end: () => say(page()) };
}
