import { writeFileSync } from 'node:fs';
import { figuresOf, mean, tallyOf } from '../src/clinical/language/scoring/tally.ts';
import { logOdds } from '../src/clinical/language/learned/linear-model.ts';
import { openLinear } from '../src/clinical/language/learned/stored-linear.ts';
import { signsFor } from '../src/clinical/language/note/signs-for.ts';
import { noteLabels } from '../src/clinical/language/reader.ts';
import { openLexiconHere } from './language/open-lexicon-here.ts';
import { describeNoteCase } from './language/describe-note-case.ts';
import { foldOf, folds, learnDecisions, learnSpoken, speakAbout } from './language/learn-notes.ts';
import { trainingNotes } from './language/training-cases.ts';

// Learns to read notes from the cases of src/clinical/language/cases (not from those written last), writes the weights, and prints how well cases are
// read that were left out of the learning, a sixth of the files at a time.
const lexicon = openLexiconHere();
const cases = trainingNotes().map(each => describeNoteCase(each, lexicon));
const files = [...new Set(cases.map(({ given }) => given.file))];
const isIn = (fold: number) => (each: (typeof cases)[number]) => foldOf(files, each) === fold;

const spoken = Array.from({ length: folds }, (_, fold) => fold).flatMap(fold =>
  speakAbout(cases.filter(isIn(fold)), learnSpoken(cases.filter(each => !isIn(fold)(each)))),
);
const judged = Array.from({ length: folds }, (_, fold) => fold).flatMap(fold => {
  const models = learnDecisions(spoken.filter(({ described }) => !isIn(fold)(described)));
  return spoken
    .filter(({ described }) => isIn(fold)(described))
    .flatMap(({ described, read }) =>
      noteLabels.map(label => ({
        label,
        isSo: described.given.labels[label] === true,
        answer: logOdds(openLinear(models[label]), { has: [], counts: signsFor(label, read) }) > 0,
      })),
    );
});
const share = (value: number | undefined): string => (value ?? NaN).toFixed(3).padStart(9);
const figures = noteLabels.map(label => {
  const tally = tallyOf(judged.filter(each => each.label === label));
  const { precision, recall, balancedAccuracy } = figuresOf(tally);
  const counts = [tally.truePositives, tally.falsePositives, tally.falseNegatives, tally.trueNegatives];
  const columns = counts.map(count => String(count).padStart(5)).join('');
  console.log(`${label.padEnd(30)}${columns}${share(precision)}${share(recall)}${share(balancedAccuracy)}`);
  return balancedAccuracy;
});
console.log(`${cases.length} notes, mean balanced accuracy${share(mean(figures))}`);

const weights = { ...learnSpoken(cases), decisions: learnDecisions(spoken) };
writeFileSync(
  new URL('../src/clinical/language/note/weights.json', import.meta.url),
  `${JSON.stringify(weights)}\n`,
);
