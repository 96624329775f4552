import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Part } from '../../src/clinical/language/learned/best-part.ts';
import type { Example } from './train-linear.ts';

const words = z.record(z.string(), z.array(z.string())).default({});
const objectiveCase = z.object({
  text: z.string(),
  labels: z.record(z.string(), z.boolean()),
  evidence: words,
});
export type ObjectiveCase = z.infer<typeof objectiveCase>;

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../src/clinical/language/cases/${name}.json`, import.meta.url), 'utf8'),
  );

/** The objectives to learn from; what was written last is not among them. */
export const objectiveCases = (): ObjectiveCase[] =>
  ['1', '2', '3', '4', 'plain'].flatMap(part => z.array(objectiveCase).parse(read(`objectives-${part}`)));

/** What is in evidence speaks for the label; what else stands in a text where it holds is not surely against it. */
export function partExamples(one: ObjectiveCase, label: string, parts: readonly Part[]): Example[] {
  const spans = (one.evidence[label] ?? []).map(said => {
    const from = one.text.indexOf(said);
    return [from, from + said.length] as const;
  });
  return parts.map(part => {
    const holds = spans.some(([from, to]) => part.span[0] < to && part.span[1] > from);
    return { ...part, holds, weight: one.labels[label] && !holds ? 0.4 : 1 };
  });
}
