import type { EpisodeCheck, FindingView } from '../../../server/contracts/record-check.ts';

/** A finding with the record it was found in. */
export interface FoundIn extends FindingView {
  readonly client: EpisodeCheck['client'];
  readonly episode: string;
}

/** By what the findings are put together. */
export const groupings = { rule: 'Rule', author: 'Clinician', client: 'Client' } as const;
export type Grouping = keyof typeof groupings;

export interface FindingGroup {
  readonly key: string;
  readonly name: string;
  readonly findings: readonly FoundIn[];
}

export const allFindings = (episodes: readonly EpisodeCheck[]): FoundIn[] =>
  episodes.flatMap(({ client, episode, findings }) =>
    findings.map(finding => ({ ...finding, client, episode })),
  );

/** Findings put together by rule, clinician or client, the largest group first, within it the oldest first. */
export function findingGroups(findings: readonly FoundIn[], by: Grouping): FindingGroup[] {
  const groups = Map.groupBy(findings, finding => partOf(finding, by).key);
  return [...groups]
    .map(([key, members]) => ({
      key,
      name: members[0] ? partOf(members[0], by).name : key,
      findings: members.toSorted((a, b) => (b.ageDays ?? 0) - (a.ageDays ?? 0)),
    }))
    .sort((a, b) => b.findings.length - a.findings.length || a.name.localeCompare(b.name));
}

function partOf(finding: FoundIn, by: Grouping): { readonly key: string; readonly name: string } {
  switch (by) {
    case 'rule':
      return { key: finding.rule, name: finding.title };
    case 'client':
      return { key: finding.client.id, name: finding.client.name };
    case 'author':
      return finding.author
        ? { key: finding.author.id, name: finding.author.name }
        : { key: 'record', name: 'The record as a whole' };
  }
}
