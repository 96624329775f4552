import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const tool = (path: string): string => join(root, 'node_modules', path);
const run = (program: string, args: readonly string[], cwd: string): string =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
const node = (args: readonly string[], cwd: string): string => run(process.execPath, args, cwd);

/** A folder of somebody else, in which the library is installed from its tarball. */
let elsewhere: string;
let installed: string;

beforeAll(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'goldthread-elsewhere-'));
  const library = join(elsewhere, 'library');
  node([join(root, 'bin/build-library.mjs'), library], root);
  const consumer = join(elsewhere, 'consumer');
  mkdirSync(consumer);
  const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', consumer];
  const tarballs = [library, tool('zod')].map(folder => run('npm', [...pack, folder], consumer).trim());
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }');
  const install = ['install', '--offline', '--silent', '--ignore-scripts', '--no-audit', '--no-fund'];
  run('npm', [...install, ...tarballs.map(name => `./${name}`)], consumer);
  cpSync(join(root, 'examples'), join(consumer, 'examples'), { recursive: true });
  installed = consumer;
}, 120_000);
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

const examples = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```js\n(.*?)```/gs)].map(
  ([, code = '']) => code,
);

test.each([
  [
    'find the film',
    'What we did: On 24 September film or television was watched, and I could not find therapeutic work done with it.',
  ],
  ['read an objective', 'By when: true. From where: false.'],
])('The ten lines of the README run as they stand, and %s', (what, said) => {
  const example = examples[what === 'find the film' ? 0 : 1] ?? '';
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(10);
  writeFileSync(join(installed, 'example.js'), example);
  expect(node(['example.js'], installed)).toContain(said);
});

test('A strict TypeScript project knows what it gets, and is told when it asks for something else', () => {
  const source = `
    import {
      audit, chartsOfFile, everyDay, findingsOf, parseRuleSet, readChartFile, ruleList, ruleSets, standards, verdictsBySet,
      type Finding, type RuleSet, type SetVerdicts,
    } from 'goldthread/clinical';
    import { openLanguage, type LexiconFiles } from 'goldthread/language';

    export async function isAnswered(files: LexiconFiles, text: string): Promise<boolean | undefined> {
      const { note } = await openLanguage(files);
      return note({ text }).clientResponse.holds;
    }
    export async function foundInWords(json: unknown, files: LexiconFiles): Promise<readonly Finding[]> {
      const [file, reader] = [readChartFile(json), await openLanguage(files)];
      return file.ok ? chartsOfFile(file.value, '').flatMap(chart => findingsOf(audit(chart, ruleSets, { reader }))) : [];
    }

    export function found(json: unknown, today: string): readonly Finding[] {
      const file = readChartFile(json);
      return file.ok ? chartsOfFile(file.value, today).flatMap(chart => findingsOf(audit(chart, ruleSets))) : [];
    }
    export function shares(json: unknown, sets: readonly RuleSet[]): readonly (number | undefined)[] {
      const file = readChartFile(json);
      if (!file.ok) throw new Error(file.message);
      return chartsOfFile(file.value, '2026-11-23').flatMap(chart => {
        const verdicts: readonly SetVerdicts[] = verdictsBySet(chart, everyDay(sets));
        return verdicts.map(({ quality }) => quality.share);
      });
    }
    export const own = parseRuleSet({}, standards);
    export const runs = ruleList().filter(({ state }) => state === 'runs').length;
    // @ts-expect-error A rule set is no text.
    export const wrong = found({}, '2026-11-23').map(({ askedBy }) => askedBy.ruleSet);
  `;
  writeFileSync(join(installed, 'strict.ts'), source);
  const strictly = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
  const compilerOptions = {
    ...strictly,
    noEmit: true,
    module: 'nodenext',
    target: 'es2024',
    lib: ['es2024', 'dom'],
    types: [],
  };
  writeFileSync(join(installed, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['strict.ts'] }));
  const { status, stdout } = spawnSync(process.execPath, [tool('typescript7/bin/tsc')], {
    cwd: installed,
    encoding: 'utf8',
  });
  expect([stdout, status]).toEqual(['', 0]);
}, 60_000);

test('What reads narrative stands alone', () => {
  const code = readFileSync(join(installed, 'node_modules/goldthread/language.js'), 'utf8');
  const foreign = /^(?:import|export)\b[^;]*\bfrom\s*"[^"]+"|\bimport\(|["']node:/gm;
  expect(code.match(foreign)).toBeNull();
});

test('It brings nothing of a server, a database or Node, and stands alone with zod', () => {
  const { dependencies } = JSON.parse(
    readFileSync(join(installed, 'node_modules/goldthread/package.json'), 'utf8'),
  ) as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies)).toEqual(['zod']);
  const code = readFileSync(join(installed, 'node_modules/goldthread/clinical.js'), 'utf8');
  expect([...code.matchAll(/^(?:import|export)\b[^;]*\bfrom\s*"([^"]+)"/gm)].map(([, from]) => from)).toEqual(
    ['zod'],
  );
  expect(code).not.toMatch(/\bimport\(|\brequire\(|\bprocess\.|["']node:/);
  expect(globSync('node_modules/*', { cwd: installed }).toSorted()).toEqual([
    'node_modules/goldthread',
    'node_modules/zod',
  ]);
});

test('Bundled for a browser, it checks a record where there is nothing but the language and addresses', async () => {
  writeFileSync(
    join(installed, 'page.js'),
    `import * as goldthread from 'goldthread/clinical'; globalThis.goldthread = goldthread;`,
  );
  const bundled = (await build({
    root: installed,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'page.js', formats: ['iife'], name: 'page' }, target: 'es2024' },
  })) as Rolldown.RolldownOutput[];
  const film = readFileSync(join(installed, 'examples/film-session.json'), 'utf8');
  const page = vm.createContext({ URL });
  vm.runInContext(bundled[0]?.output[0].code ?? '', page);
  const said: unknown = vm.runInContext(
    `const { readChartFile, chartsOfFile, setsFor, audit, findingsOf } = goldthread;
     const [chart] = chartsOfFile(readChartFile(${film}).value, '2026-11-23');
     findingsOf(audit(chart, setsFor('core'))).map(({ rule }) => rule).join()`,
    page,
  );
  expect(said).toContain('note.no-passive-media');
});

test('Packing the whole folder hands over the library, and no source that Node would refuse to run', () => {
  const [packed] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], root)) as [
    { files: { path: string }[] },
  ];
  const paths = packed.files.map(({ path }) => path);
  expect(paths.filter(path => path.endsWith('.ts') && !path.endsWith('.d.ts'))).toEqual([]);
  expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE', 'README.md', 'docs/library.md']));
});
