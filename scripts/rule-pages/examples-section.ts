import type { Outcome } from '../../src/clinical/kit/rule.ts';
import { outcomeWords } from '../../src/clinical/standards/outcome-words.ts';
import type { RuleExample, RuleExamples } from '../../src/ui/clinician/rules/rule-example.ts';
import { plain, section } from './markdown.ts';

/** When a rule finds something and when it does not, from the cases of its own test. */
export function examplesSection(examples: RuleExamples[string] | undefined): string {
  const lists = (Object.keys(outcomeWords) as Outcome[]).flatMap(outcome => {
    const cases = examples?.[outcome] ?? [];
    return cases.length === 0 ? [] : [`${outcomeWords[outcome]}\n\n${cases.map(line).join('\n')}`];
  });
  return section('Examples', lists.join('\n\n'));
}

const line = ({ when, says = [] }: RuleExample): string =>
  `- ${plain(when)}${says.length === 0 ? '' : `: ${says.map(words => `_${plain(words)}_`).join(' ')}`}`;
