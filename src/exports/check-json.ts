import type { ExportedCheck, ExportedFinding } from './exported-check.ts';

/** How a whole check begins as JSON; findings follow, parted by commas, then `checkJsonEnd`. See docs/check-output.md. */
export function checkJsonBegin({ findings, required, answered, ...check }: ExportedCheck): string {
  const counts = { findings, required, answered };
  const head = { format: 'goldthread-record-check', version: 1, ...check, counts };
  return `${JSON.stringify(head).slice(0, -1)},"findings":[`;
}

/** One finding, without what its rule says of itself: `goldthread rules --json` has that. */
export function findingAsJson(finding: ExportedFinding): string {
  const { client, episode, rule, outcome, severity, isAdvice, message, label, place, askedBy, key } = finding;
  const { author, tellsOn, ageDays, answer } = finding;
  const said = { client, episode, rule, outcome, severity, isAdvice, message, label, place, askedBy, key };
  return JSON.stringify({ ...said, author, tellsOn, ageDays, answer });
}

export const checkJsonEnd = '\n]}\n';
