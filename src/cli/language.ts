import { command } from './command.ts';
import { plainly } from './plainly.ts';

interface Options {
  readonly json?: true;
}

const form = 'A case has the form of docs/language.md; a folder is read without the folders inside it.';

const read = command('read', {
  summary: 'Read narrative, and say what each text was found to state',
  more: `${form} Of a case only its texts are looked at. Exit code 0: all was read. 2: a file could not be read.`,
  example: 'language read my-corpus --json',
})
  .argument('<path>', 'a file of cases, or a folder of such files')
  .option('--json', 'as JSON: true, false, or null where the text cannot be read')
  .action((path: string, { json }: Options) =>
    plainly({}, async at => {
      const [{ casesIn, withAnswers }, { readCases }, { answersAsText }] = await Promise.all([
        import('./narrative-cases.ts'),
        import('../clinical/language/scoring/read-cases.ts'),
        import('../exports/language-answers.ts'),
      ]);
      const cases = await casesIn(path, readCases, given => given, at);
      const answered = await withAnswers(cases, at);
      const byId = Object.fromEntries(answered.map(({ fields, answers }) => [fields.id, answers]));
      process.stdout.write(json ? `${JSON.stringify(byId, null, 2)}\n` : answersAsText(byId));
      return 0;
    }),
  );

const score = command('score', {
  summary: 'Read labelled narrative, and say how well it was read',
  more: `${form} A decision that is not given counts as wrong. Exit code 0: all was scored. 2: a file could not be read.`,
  example: 'language score my-corpus',
})
  .argument('<path>', 'a folder of labelled cases, or one file of them')
  .option('--json', 'as JSON, for other programs')
  .action((path: string, { json }: Options) =>
    plainly({}, async at => {
      const [{ casesIn, withAnswers }, { readLabelledCases }, { scoresOf }, { scoresAsText, scoresAsJson }] =
        await Promise.all([
          import('./narrative-cases.ts'),
          import('../clinical/language/scoring/read-cases.ts'),
          import('../clinical/language/scoring/score-of.ts'),
          import('../exports/language-scores.ts'),
        ]);
      const cases = await casesIn(path, readLabelledCases, ({ fields }) => fields, at);
      const answered = await withAnswers(cases, at);
      const scores = scoresOf(
        answered.map(({ given, fields: { kind }, answers }) => ({ ...given, kind, answers })),
      );
      process.stdout.write(json ? scoresAsJson(scores) : scoresAsText(scores));
      return 0;
    }),
  );

/** Works on what reads narrative. */
export const language = command('language', {
  summary: 'Read narrative as the check does, and say how well it is read',
  example: 'language score my-corpus',
})
  .addCommand(read)
  .addCommand(score);
