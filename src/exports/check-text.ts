import { checkedWords, countWords, scoreWords } from './check-in-words.ts';
import type { ExportedCheck, ExportedGroup } from './exported-check.ts';

/** A whole check as a page of text: counts and scores; the findings themselves go out in the other forms. */
export function checkAsText(check: ExportedCheck): string {
  const names = new Map(check.ruleSets.map(({ id, name }) => [id, name]));
  const scores = check.scores.map(
    score =>
      `  ${names.get(score.ruleSet) ?? score.ruleSet} ${score.version}, ${score.records} records: ${scoreWords(score).join('; ')}`,
  );
  return [
    `${check.practice}: record check`,
    checkedWords(check),
    countWords(check),
    ...part('By rule', check.rules.map(ofRule)),
    ...part('By clinician', check.clinicians.map(ofClinician)),
    ...part('By rule set', scores),
    '',
  ].join('\n');
}

const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const line = (count: number, words: string): string => `  ${String(count).padStart(7)}  ${words}`;
const ofRule = ({ key, name = key, findings }: ExportedGroup): string => line(findings, `${name} (${key})`);
const ofClinician = ({ name = 'The record as a whole', findings }: ExportedGroup): string =>
  line(findings, name);
