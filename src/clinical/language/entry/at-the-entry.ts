import type { Lexicon } from '../lexicon/open-lexicon.ts';
import {
  type Decision,
  diagnosisLabels,
  goalLabels,
  noteLabels,
  objectiveLabels,
  pairLabels,
  type NoteText,
  type Reader,
} from '../reader.ts';
import { isEnglish } from '../text/is-english.ts';
import { asOfGiven, madeReadable, type Readable, unread } from './made-readable.ts';
import { remembering } from './remembering.ts';

/**
 * Puts a door before a reader: what is no English is not read, what is endless is read in part, what was pasted from a page or written in
 * capitals is read like anything else, and what was read a moment ago is known.
 */
export function atTheEntry(reader: Reader, lexicon: Lexicon): Reader {
  const canRead = (...texts: readonly string[]): boolean =>
    texts.every(text => isEnglish(text, lexicon) === true);
  return {
    note: remembering(({ text, format, planGoals = [] }) => {
      const texts = { text: madeReadable(text) };
      if (!canRead(texts.text.text)) return forAll(noteLabels, () => unread);
      const goals = boundedGoals(planGoals);
      const read = reader.note({ text: texts.text.text, format, planGoals: goals });
      const hasUnread = goals.some(({ goal, objectives }) => isOther([goal, ...objectives].join('. ')));
      return forAll(noteLabels, label =>
        hasUnread && ofThePlan.has(label) ? unread : asOfGiven(read[label], texts),
      );
    }),
    objective: remembering(given => {
      const text = madeReadable(given);
      if (!canRead(text.text)) return forAll(objectiveLabels, () => unread);
      return told(objectiveLabels, reader.objective(text.text), { text });
    }),
    goal: remembering(given => {
      const texts = {
        clientGoal: madeReadable(given.clientGoal),
        clinicalGoal: madeReadable(given.clinicalGoal),
      };
      const [clientGoal, clinicalGoal] = [texts.clientGoal.text, texts.clinicalGoal.text];
      if (!canRead(clientGoal)) return forAll(goalLabels, () => unread);
      const read = reader.goal({ clientGoal, clinicalGoal });
      const isWhole = canRead(clinicalGoal);
      return forAll(goalLabels, label =>
        isWhole || label === 'clientGoalInClientWords' ? asOfGiven(read[label], texts) : unread,
      );
    }),
    pair: remembering(given => {
      const texts = { previous: madeReadable(given.previous), current: madeReadable(given.current) };
      const [previous, current] = [texts.previous.text, texts.current.text];
      if (!canRead(previous, current)) return forAll(pairLabels, () => unread);
      return told(pairLabels, reader.pair({ previous, current }), texts);
    }),
    diagnosis: remembering(given => {
      const texts = {
        symptomsText: madeReadable(given.symptomsText),
        justificationText: madeReadable(given.justificationText),
      };
      const [symptomsText, justificationText] = [texts.symptomsText.text, texts.justificationText.text];
      if (!canRead(`${symptomsText}\n${justificationText}`)) return forAll(diagnosisLabels, () => unread);
      const { icd10, name } = { icd10: given.icd10.slice(0, 20), name: given.name.slice(0, 300) };
      return told(diagnosisLabels, reader.diagnosis({ icd10, name, symptomsText, justificationText }), texts);
    }),
  };

  function isOther(text: string): boolean {
    return isEnglish(text, lexicon) === false;
  }
}

/** What cannot be said without the words of the plan. */
const ofThePlan: ReadonlySet<string> = new Set(['linkedToGoal', 'billablePurpose']);

/** A plan has a handful of goals. */
const boundedGoals = (goals: NonNullable<NoteText['planGoals']>): NonNullable<NoteText['planGoals']> =>
  goals.slice(0, 20).map(({ goal, objectives }) => ({
    goal: madeReadable(goal.slice(0, 500)).text,
    objectives: objectives.slice(0, 20).map(text => madeReadable(text.slice(0, 500)).text),
  }));

const told = <L extends string>(
  labels: readonly L[],
  read: Readonly<Record<L, Decision>>,
  texts: Readonly<Record<string, Readable>>,
): Readonly<Record<L, Decision>> => forAll(labels, label => asOfGiven(read[label], texts));

const forAll = <L extends string>(
  labels: readonly L[],
  decide: (label: L) => Decision,
): Readonly<Record<L, Decision>> =>
  Object.fromEntries(labels.map(label => [label, decide(label)])) as Record<L, Decision>;
