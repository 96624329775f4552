import type { SheetEntry } from '../../clinical/kit/sheet.ts';

export type AnswerEntry = Extract<SheetEntry, { kind: 'answer' }>;
export type ListEntry = Extract<SheetEntry, { kind: 'list' }>;

/** Entries that are set in one manner: brief answers side by side, others beneath each other, a list by itself. */
export type SheetRun =
  | { readonly kind: 'brief' | 'answers'; readonly answers: readonly AnswerEntry[] }
  | { readonly kind: 'list'; readonly list: ListEntry };

const longestBrief = 22;
const fewestBrief = 3;
const isBrief = ({ label, text }: AnswerEntry): boolean =>
  text.length <= longestBrief && label.length <= longestBrief;

/** The runs of a Sheet's entries in their order; fewer than three brief answers in a row are answers like others. */
export function sheetRuns(entries: readonly SheetEntry[]): SheetRun[] {
  const runs: SheetRun[] = [];
  for (const run of byManner(entries)) {
    const last = runs.at(-1);
    const isFew = run.kind === 'brief' && run.answers.length < fewestBrief;
    const plain = isFew ? { ...run, kind: 'answers' as const } : run;
    if (plain.kind === 'answers' && last?.kind === 'answers')
      runs[runs.length - 1] = { kind: 'answers', answers: [...last.answers, ...plain.answers] };
    else runs.push(plain);
  }
  return runs;
}

function byManner(entries: readonly SheetEntry[]): SheetRun[] {
  const runs: SheetRun[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (entry.kind === 'list') runs.push({ kind: 'list', list: entry });
    else {
      const kind = isBrief(entry) ? 'brief' : 'answers';
      if (last?.kind === kind) runs[runs.length - 1] = { kind, answers: [...last.answers, entry] };
      else runs.push({ kind, answers: [entry] });
    }
  }
  return runs;
}
