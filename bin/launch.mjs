// Plain JavaScript for Node 18 and newer: it finds the Node that runs the rest.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { giveUp, root } from './setup.mjs';

const compileCache = join(root, 'node_modules/.cache/node');

/** What keeps the memory of the server small: see docs/decisions/0036-memory-of-the-server.md. */
export const asServer = JSON.parse(readFileSync(join(root, 'bin/server-process.json'), 'utf8'));

/**
 * Runs a TypeScript file of this package with these arguments on a Node that can, in a process of its own where flags or
 * environment are asked for, and takes over its exit code.
 */
export async function launch(file, args, ownProcess) {
  const node = suitableNode();
  if (node !== process.execPath || ownProcess)
    return spawnNode(node, [resolve(root, file), ...args], ownProcess);

  module.enableCompileCache?.(compileCache);
  const path = resolve(root, file);
  process.argv = [process.execPath, path, ...args];
  await import(pathToFileURL(path).href);
}

/** The path of a Node that runs TypeScript: this one, else the one npm brought. */
export function suitableNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)) return process.execPath;

  const brought = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(brought)) return brought;
  return giveUp(
    `Goldthread needs Node 22.18 or newer; this is ${process.versions.node}. Install it from https://nodejs.org.`,
  );
}

function spawnNode(node, args, { flags = [], environment = {} } = {}) {
  const child = spawn(node, [...flags, ...args], {
    stdio: 'inherit',
    env: {
      ...environment,
      ...process.env,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? compileCache,
    },
  });
  forwardSignals(child);
  child.on('error', error => giveUp(`${node} cannot be run: ${error.message}`));
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function forwardSignals(child) {
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Ctrl-C at a terminal reaches the child by itself; a second one would mean "at once".
  const atTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  process.on('SIGINT', () => atTerminal || child.kill('SIGINT'));
}
