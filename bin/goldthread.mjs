#!/usr/bin/env node
import { ensureBuilt } from './ensure-built.mjs';
import { launch } from './launch.mjs';
import { ensureInstalled } from './setup.mjs';

const args = process.argv.slice(2);
await ensureInstalled();
if (args[0] === 'start') ensureBuilt();
await launch('src/cli/main.ts', args);
