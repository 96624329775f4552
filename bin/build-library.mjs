// Usage: node bin/build-library.mjs [FOLDER]: builds what other programs import, a package of its own (default: dist/library).
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { suitableNode } from './launch.mjs';
import { ensureInstalled, root } from './setup.mjs';

const from = path => join(root, path);

/** What the reader of narrative knows of words. */
const lexicon = ['word-vectors.bin', 'word-senses.txt'];

await ensureInstalled();
buildLibrary(resolve(process.argv[2] ?? from('dist/library')));

/** Builds beside the folder, then puts it in place: a build that fails leaves the old one standing. */
function buildLibrary(folder) {
  console.error('Building goldthread/clinical …');
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}.`);
  const declared = join(unfinished, 'declared');
  try {
    const build = ['build', '-c', 'vite.library.config.ts', '--outDir', unfinished, '--logLevel', 'warn'];
    run('vite/bin/vite.js', ...build);
    run('vite/bin/vite.js', ...build, '--mode', 'language');
    run('typescript7/bin/tsc', '-p', 'tsconfig.library.json', '--outDir', declared);
    const kept = new Set();
    for (const name of ['library.d.ts', 'language-library.d.ts'])
      keepTypes(name, declared, join(unfinished, 'types'), kept);
    rmSync(declared, { recursive: true });
    writeFileSync(join(unfinished, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
    for (const name of ['README.md', 'LICENSE', 'NOTICE', 'docs/library.md', 'docs/check-output.md'])
      cpSync(from(name), join(unfinished, name));
    for (const name of lexicon) cpSync(from(`src/clinical/language/lexicon/${name}`), join(unfinished, name));
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function run(program, ...args) {
  const { status, stdout, stderr } = spawnSync(suitableNode(), [from(`node_modules/${program}`), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program} failed.\n${stdout}${stderr}`.trim());
}

/** Copies a declaration and those it speaks of: rules and languages have hundreds that nobody can reach from outside. */
function keepTypes(name, declared, kept, seen) {
  if (seen.has(name)) return;
  seen.add(name);
  const text = readFileSync(join(declared, name), 'utf8');
  const target = join(kept, name);
  mkdirSync(dirname(target), { recursive: true });
  const ofTypes = /(['"])(\.[^'"]+)\.ts\1/g;
  writeFileSync(target, text.replace(ofTypes, '$1$2.js$1'));
  for (const [, , path] of text.matchAll(ofTypes))
    keepTypes(join(dirname(name), `${path}.d.ts`), declared, kept, seen);
}

/** The package as others install it: of all that the program needs, the library needs zod. */
function manifest() {
  const own = JSON.parse(readFileSync(from('package.json'), 'utf8'));
  return {
    name: own.name,
    version: own.version,
    description:
      'Checks clinical records of psychotherapy against the rule sets of payers, accreditors and law.',
    license: own.license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=22' },
    exports: {
      './clinical': { types: './types/library.d.ts', default: './clinical.js' },
      './language': { types: './types/language-library.d.ts', default: './language.js' },
      ...Object.fromEntries(lexicon.map(name => [`./${name}`, `./${name}`])),
    },
    dependencies: { zod: `^${own.dependencies.zod}` },
  };
}
