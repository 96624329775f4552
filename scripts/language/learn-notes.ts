import { openLayer, storeLayer } from '../../src/clinical/language/learned/open-layer.ts';
import { logOdds } from '../../src/clinical/language/learned/linear-model.ts';
import { openNetwork } from '../../src/clinical/language/learned/open-network.ts';
import { openLinear, storeLinear } from '../../src/clinical/language/learned/stored-linear.ts';
import type { NoteLabel, NoteWeights } from '../../src/clinical/language/note/note-weights.ts';
import { signsFor } from '../../src/clinical/language/note/signs-for.ts';
import type { SpokenNote } from '../../src/clinical/language/note/spoken-note.ts';
import { noteLabels } from '../../src/clinical/language/reader.ts';
import type { DescribedNote } from './describe-note-case.ts';
import { type Example, trainLinear } from './train-linear.ts';
import { trainNetwork, usualNetwork } from './train-network.ts';

type Spoken = Pick<NoteWeights, 'units' | 'whole' | 'names'>;

/** Cases of one file stay together: their writer had the same people in mind. */
export const foldOf = (files: readonly string[], { given }: DescribedNote): number =>
  files.indexOf(given.file) % folds;
export const folds = 6;

/** What units and whole notes speak for, learned from some cases. */
export function learnSpoken(cases: readonly DescribedNote[]): Spoken {
  const units = trainNetwork(
    cases.flatMap(each => each.units),
    { ...usualNetwork, labels: noteLabels },
  );
  const whole = noteLabels.map(label =>
    trainLinear(
      balanced(cases.map(({ given, whole: has }) => ({ has, holds: given.labels[label] === true }))),
      {
        rounds: 8,
        shrink: 0.03,
        least: 4,
      },
    ),
  );
  return { units, whole: storeLayer(noteLabels, whole), names: storeLinear(learnNames(cases)) };
}

const learnNames = (cases: readonly DescribedNote[]) =>
  trainLinear(
    cases.flatMap(({ names }) =>
      names.flatMap(({ has, holds }) =>
        holds === undefined ? [] : [{ has, holds, weight: holds ? 1.5 : 1 }],
      ),
    ),
    { rounds: 20, shrink: 0.01, least: 2 },
  );

/** What was learned speaks about cases that it was not learned from. */
export function speakAbout(cases: readonly DescribedNote[], { units, whole, names }: Spoken): SpokenCase[] {
  const [ofUnit, ofWhole] = [openNetwork(units), openLayer(whole)];
  const ofName = openLinear(names);
  return cases.map(described => ({
    described,
    read: {
      note: described.given,
      units: described.parts,
      spoken: {
        labels: noteLabels,
        units: described.units.map(({ features }) => ofUnit(features)),
        whole: ofWhole(described.whole),
        length: described.given.text.length,
      },
      related: described.related,
      names: described.names.map(({ spans, has }) => ({ spans, odds: logOdds(ofName, { has }) })),
    },
  }));
}

export interface SpokenCase {
  readonly described: DescribedNote;
  readonly read: SpokenNote;
}

/** How each label is decided; learn it from what was said about cases by folds that had not seen them. */
export function learnDecisions(cases: readonly SpokenCase[]): NoteWeights['decisions'] {
  const model = (label: NoteLabel) =>
    trainLinear(
      balanced(
        cases.map(({ described, read }) => ({
          has: [],
          counts: signsFor(label, read),
          holds: described.given.labels[label] === true,
        })),
      ),
      { rounds: 40, shrink: 0.1, least: 1 },
    );
  return Object.fromEntries(
    noteLabels.map(label => [label, storeLinear(model(label))]),
  ) as NoteWeights['decisions'];
}

/** Each of the two answers counts as much as the other, however rare it is. */
function balanced(examples: readonly Example[]): Example[] {
  const half = examples.length / 2;
  const holding = examples.filter(({ holds }) => holds).length;
  return examples.map(each => ({
    ...each,
    weight: half / Math.max(1, each.holds ? holding : examples.length - holding),
  }));
}
