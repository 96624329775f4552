// Plain JavaScript for Node 18 and newer.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressBuilt } from './compress-built.mjs';
import { suitableNode } from './launch.mjs';
import { giveUp, root } from './setup.mjs';

const built = join(root, 'dist/ui');
const stamp = join(built, '.built-from');
const sources = [
  'src/ui',
  'src/clinical',
  'src/server/contracts',
  'vite.config.ts',
  'bin/compress-built.mjs',
  'scripts/lean-grammar.ts',
  'postcss.config.js',
  'package-lock.json',
];

/** Builds the screens when they are missing or were made from other sources. */
export function ensureBuilt() {
  const isCurrent = existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
  if (!isCurrent) build();
}

/** Builds the screens into dist/ui, all at once: a build that fails leaves the old one standing. */
export function build() {
  const wanted = fingerprint();
  console.error('Building the screens …');
  const unfinished = join(root, `dist/ui.${process.pid}`);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--outDir', unfinished, '--emptyOutDir', '--logLevel', 'warn'];
  const { status, stdout, stderr } = spawnSync(suitableNode(), args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    giveUp(`The screens could not be built.\n${stdout}${stderr}`.trim());
  }
  compressBuilt(unfinished);
  writeFileSync(join(unfinished, '.built-from'), wanted);
  putInPlace(unfinished);
}

function putInPlace(unfinished) {
  for (;;) {
    rmSync(built, { recursive: true, force: true });
    try {
      return renameSync(unfinished, built);
    } catch (error) {
      // Somebody else who builds may have put theirs in place this very moment.
      if (error.code !== 'ENOTEMPTY') throw error;
    }
  }
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf).sort())
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesOf(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full).flatMap(name => filesOf(join(path, name)));
}
