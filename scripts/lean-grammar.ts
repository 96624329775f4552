import type { Plugin } from 'vite';

const folder = /wink-eng-lite-web-model[\\/]dist[\\/]/;
/** A machine that finds nothing, as wink-nlp stores one. */
const findsNothing = JSON.stringify(JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]));

/** What is left out of the grammar of English, by the file in which it stands. */
const changes: ReadonlyMap<string | undefined, readonly [what: string, instead: string]> = new Map([
  // The whole model is copied by writing it out and reading it in again, the longest part of opening it; here it is opened once.
  ['read-core-model.js', ['JSON.parse(JSON.stringify(originalModel))', '{ ...originalModel }']],
  // Nobody asks it for sentiment or for named entities: a fifth of what would be fetched and taken apart.
  ['load-sa-model.js', ['require("./languages/cur/models/eng-sa-model.json")', `[${findsNothing}]`]],
  ['load-ner-model.js', ['require("./languages/cur/models/eng-ner-model.json")', '[]']],
]);

/** For Vite: the grammar of wink-nlp as the browser's worker needs it. A grammar that is written otherwise than this knows stops the build. */
export const leanGrammar = (): Plugin => ({
  name: 'lean-grammar',
  enforce: 'pre',
  transform(code, id) {
    const change = folder.test(id) ? changes.get(id.split(folder).at(-1)) : undefined;
    if (!change) return null;
    const [what, instead] = change;
    if (!code.includes(what)) throw new Error(`lean-grammar does not find ${what} in ${id}.`);
    return { code: code.replace(what, () => instead), map: null };
  },
});
