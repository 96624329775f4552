import type { ListedRule } from '../../src/clinical/rule-list.ts';
import type { RuleSet } from '../../src/clinical/rule-sets/rule-set.ts';
import { standingOf } from '../../src/clinical/rule-sets/standing-of.ts';
import { page, plain, section, table } from './markdown.ts';
import { pathOfRule } from './paths.ts';

/** One rule set as its page: what it is, how much of it was read, how it scores, and what it asks for. */
export function setPage(set: RuleSet, listed: readonly ListedRule[]): string {
  const { verified, memory } = standingOf(set);
  const rows = listed.flatMap(rule => {
    const asked = rule.sets.find(({ id }) => id === set.id);
    const title = `[${plain(rule.title)}](../${pathOfRule(rule.id)})`;
    return asked ? [[title, `\`${rule.id}\``, asked.severity, asked.standing ?? '', rule.state]] : [];
  });
  return page(
    `# ${plain(set.name)}`,
    `\`${set.id}\` · version ${set.version} · in force from ${set.effectiveFrom}`,
    plain(set.description),
    `Of its ${set.rules.length} rules, ${verified} rest on texts that were read and ${memory} on memory.`,
    section('How it scores', scoringLines(set).join('\n')),
    section('What it asks for', table(['Rule', 'Id', 'Severity', 'Standing', 'Check'], rows)),
    '[All rules](../README.md)',
  );
}

function scoringLines({ scoring }: RuleSet): string[] {
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const markLines = [
    ['A record passes from', scoring.passMark] as const,
    ['Of the claims there must pass', scoring.claimsMark] as const,
  ].flatMap(([words, mark]) =>
    mark ? [`- ${words} ${percent(mark.share)} (${mark.standing}). ${plain(mark.says)}`] : [],
  );
  return [
    ...markLines,
    ...(scoring.passMark ? [] : ['- It names no pass mark for a record.']),
    `- What is met in part counts ${scoring.partlyMet}.`,
    scoring.claims
      ? '- Each billed session passes or fails.'
      : '- It pays nobody, so no session passes or fails.',
  ];
}
