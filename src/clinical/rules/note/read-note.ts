import type { Chart } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import {
  deciding,
  type Found,
  type HeadedField,
  joinedText,
  type JoinedText,
} from '../../language/joined-text.ts';
import type { NoteReading, NoteText, WaitingReader } from '../../language/reader.ts';
import { type Said, whatIsSaid } from '../../language/what-is-said.ts';
import { perDocument } from '../../remembered.ts';
import { planInForce } from '../plan/plan-in-force.ts';
import type { PlanDocument } from '../plan/standing-plans.ts';
import { isActive } from '../plan/standing-plans.ts';
import { allIn } from './note-as-text.ts';
import type { NoteDocument } from './treatment-notes.ts';

type Label = keyof NoteReading;

/** What was read in some words of a note. */
export interface ReadWords {
  /** What may be said of a label where the reading has to be so sure. */
  readonly says: (label: Label, bar: number) => Said;
  /** The words that decided it, or that come nearest, each in its own field. */
  readonly words: (label: Label) => readonly Found[];
  /** The first of them that stands in a field. */
  readonly spanIn: (label: Label, path: readonly string[]) => { readonly span?: Found['span'] };
}

/** What a rule is given to read with. */
export interface Reading {
  readonly chart: Chart;
  readonly read: WaitingReader;
}

/** A note read as a whole, against the plan of its day. */
export const readNote = (note: NoteDocument, { chart, read }: Reading): ReadWords => {
  const planGoals = goalsFor(note, chart);
  return remembered(note, { name: 'whole', planGoals }, read, () =>
    readIn(joinedText(allIn(note)), planGoals, read),
  );
};

interface Part {
  /** Tells these fields from others of the same note. */
  readonly name: string;
  readonly fields: readonly HeadedField[];
}

/** Some fields of a note read by themselves, without their headings. */
export const readPart = (note: NoteDocument, { name, fields }: Part, { read }: Reading): ReadWords =>
  remembered(note, { name, planGoals: undefined }, read, () =>
    readIn(joinedText(fields.map(({ path, text }) => ({ path, text }))), undefined, read),
  );

function readIn(joined: JoinedText, planGoals: PlanGoals, read: WaitingReader): ReadWords | undefined {
  const decisions = read.note(planGoals ? { text: joined.text, planGoals } : { text: joined.text });
  if (!decisions) return undefined;
  const words = (label: Label): Found[] => deciding(joined, decisions[label]);
  return {
    says: (label, bar) => whatIsSaid(decisions[label], bar),
    words,
    spanIn: (label, path) => firstIn(words(label), path),
  };
}

const unread: ReadWords = { says: () => 'unread', words: () => [], spanIn: () => ({}) };

function firstIn(words: readonly Found[], path: readonly string[]): { readonly span?: Found['span'] } {
  const first = words.find(word => word.path.join() === path.join());
  return first ? { span: first.span } : {};
}

type PlanGoals = NoteText['planGoals'];

interface Known {
  readonly planGoals: PlanGoals;
  readonly words: ReadWords;
}

const knownBy = new WeakMap<WaitingReader, WeakMap<NoteDocument, Map<string, Known>>>();

/** What one reader read of a note: it is read once, however many rules ask about it, as long as neither it nor its plan changes. */
function remembered(
  note: NoteDocument,
  { name, planGoals }: { readonly name: string; readonly planGoals: PlanGoals },
  read: WaitingReader,
  look: () => ReadWords | undefined,
): ReadWords {
  const notes = knownBy.get(read) ?? new WeakMap<NoteDocument, Map<string, Known>>();
  knownBy.set(read, notes);
  const parts = notes.get(note) ?? new Map<string, Known>();
  notes.set(note, parts);
  const before = parts.get(name);
  if (before && before.planGoals === planGoals) return before.words;
  const words = look();
  if (!words) return unread;
  parts.set(name, { planGoals, words });
  return words;
}

const goalsIn = perDocument((plan: PlanDocument) =>
  plan.body.goals.filter(isActive).map(({ clinicalWording, clientWords, objectives }) => ({
    goal: clinicalWording?.trim() || clientWords?.trim() || '',
    objectives: objectives.map(({ objective = '' }) => objective),
  })),
);

function goalsFor(note: NoteDocument, chart: Chart): PlanGoals {
  const plan = planInForce(chart, documentDate(note));
  return plan && goalsIn(plan);
}
