#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';
import { asServer, launch } from './launch.mjs';
import { ensureInstalled, giveUp, root } from './setup.mjs';

const args = process.argv.slice(2);
if (!existsSync(join(root, 'package-lock.json')))
  giveUp(
    'This package is the library goldthread/clinical. The program runs from its own folder: clone it, then npm start.',
  );
await ensureInstalled();
const serves = args[0] === 'start';
if (serves) ensureBuilt();
await launch('src/cli/main.ts', args, serves ? asServer : undefined);
