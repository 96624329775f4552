// Plain JavaScript for Node 18 and newer: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.goldthread-installed');
const lock = join(root, '.goldthread-installing');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Installs the exact versions of package-lock.json, unless they are there already. Ends the program when it cannot. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await takeLock();
  try {
    if (!isInstalled()) await install();
    putOwnCommand();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isInstalled() {
  // Modules that are linked in belong to another clone, which keeps them.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  const wanted = fingerprint();
  if (readIfThere(stamp) === wanted) return true;
  if (!matchesLock()) return false;
  writeFileSync(stamp, wanted);
  return true;
}

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return hash.update(`${process.platform}-${process.arch}`).digest('hex');
}

/** Whether node_modules holds all that package-lock.json asks for, by npm's own list and on the disk. */
function matchesLock() {
  const installed = readIfThere(join(modules, '.package-lock.json'));
  if (!installed) return false;
  const there = JSON.parse(installed).packages;
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const wanted = Object.entries(packages).filter(([name, entry]) => name !== '' && isWanted(name, entry));
  return wanted.every(
    ([name, { version }]) => there[name]?.version === version && existsSync(join(root, name, 'package.json')),
  );

  /** npm leaves out in silence what is optional and could not be fetched; what we named for this platform we need. */
  function isWanted(name, { optional, os, cpu }) {
    if (!optional) return true;
    const isOurs = name.slice('node_modules/'.length) in (packages[''].optionalDependencies ?? {});
    return isOurs && os?.includes(process.platform) && cpu?.includes(process.arch);
  }
}

async function install() {
  console.error('Installing what Goldthread needs. This is done once and takes about a minute …');
  let { status, said } = await npmCi();
  // An installation that was broken off a moment ago may still be on its way out.
  if (status !== 0 && said.includes('ENOTEMPTY')) ({ status, said } = await npmCi());
  if (status === 0 && matchesLock()) return writeFileSync(stamp, fingerprint());
  rmSync(lock, { force: true });
  giveUp(`The installation failed.\n${said || 'npm could not fetch everything. Start again.'}`);
}

/** Where npx looks first: else it takes this very folder for a package to fetch, and says so at length. */
function putOwnCommand() {
  const link = join(modules, '.bin/goldthread');
  mkdirSync(dirname(link), { recursive: true });
  if (process.platform === 'win32' || lstatSync(link, { throwIfNoEntry: false })) return;
  symlinkSync('../../bin/goldthread.mjs', link);
}

function npmCi() {
  const options = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  const [program, first] = npm();
  return new Promise(resolve => {
    const child = spawn(program, [...first, ...options, '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C reaches us alone: npm would go on for a while, taking back what it did under the feet of the next start.
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32' && first.length === 0,
    });
    // Should we be killed, it lives on, and the next start waits for it.
    if (child.pid) writeFileSync(lock, String(child.pid));
    const stop = () => {
      child.kill('SIGKILL');
      rmSync(lock, { force: true });
      process.exit(130);
    };
    for (const signal of signals) process.once(signal, stop);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (said += text));
    child.on('error', error => resolve({ status: 1, said: error.message }));
    child.on('close', status => {
      for (const signal of signals) process.removeListener(signal, stop);
      resolve({ status, said: said.trim() });
    });
  });
}

function npm() {
  const path = process.env.npm_execpath;
  return path?.endsWith('npm-cli.js') ? [process.execPath, [path]] : ['npm', []];
}

/** Lets one program install at a time; the others wait for it. A lock whose holder died is taken over. */
async function takeLock() {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return writeFileSync(lock, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') giveUp(`Goldthread cannot write to ${root}: ${error.message}`);
    }
    const holder = Number(readIfThere(lock));
    if (holder && !isAlive(holder)) breakLock(holder);
    else if (isFirst) console.error('Waiting for another installation to finish …');
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

function breakLock(holder) {
  const aside = `${lock}-${process.pid}`;
  try {
    renameSync(lock, aside);
    // Between our look and our grip somebody else may have taken it.
    if (Number(readIfThere(aside)) !== holder) renameSync(aside, lock);
    else rmSync(aside);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

export function giveUp(message) {
  console.error(message);
  process.exit(1);
}
