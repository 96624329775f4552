import { type ChangeInWords, changesInWords } from '../clinical/rule-sets/own/changes-in-words.ts';
import { printOwnSet } from '../clinical/rule-sets/own/print-own-set.ts';
import { storedOwnSet } from '../clinical/rule-sets/own/stored-own-set.ts';
import type { OwnRuleSetRow } from '../storage/tables.ts';
import { onlyGiven } from './only-given.ts';

/** One version of a set that the practice made for itself. */
export interface OwnVersionView {
  readonly version: string;
  readonly name: string;
  readonly basedOn: string;
  readonly effectiveFrom: string;
  readonly description: string;
  readonly savedAt: string;
  readonly savedBy?: string;
  /** From its date on the base holds again. */
  readonly isWithdrawn: boolean;
  /** What it changes against its base. */
  readonly changes: readonly ChangeInWords[];
  /** What this version of the program no longer knows of it. */
  readonly dropped: readonly string[];
  /** As it was written, to be changed and saved as the next version. */
  readonly text: string;
}

/** A set that the practice made for itself, the version last saved first. */
export interface OwnRuleSetView {
  readonly id: string;
  readonly versions: readonly OwnVersionView[];
}

export type SavedVersion = OwnRuleSetRow & { readonly by_name: string | null };

export function ownVersionView(row: SavedVersion): OwnVersionView {
  const { own, dropped } = storedOwnSet({ content: row.content, isWithdrawn: row.is_withdrawn });
  return {
    version: row.version,
    name: own.name,
    basedOn: own.basedOn,
    effectiveFrom: row.effective_from,
    description: own.description,
    savedAt: row.created_at,
    isWithdrawn: row.is_withdrawn,
    changes: row.is_withdrawn ? [] : changesInWords(own),
    dropped,
    text: printOwnSet(own),
    ...onlyGiven({ savedBy: row.by_name }),
  };
}

/** Versions as they were saved, as one set. */
export const ownRuleSetView = (id: string, saved: readonly SavedVersion[]): OwnRuleSetView => ({
  id,
  versions: saved.toReversed().map(ownVersionView),
});

/** Versions as they were saved, by set; the sets in the order in which they were first made. */
export const ownRuleSetViews = (saved: readonly SavedVersion[]): OwnRuleSetView[] =>
  [...Map.groupBy(saved, row => row.set_id)].map(([id, versions]) => ownRuleSetView(id, versions));
