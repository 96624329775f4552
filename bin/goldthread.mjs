#!/usr/bin/env node
import { ensureBuilt } from './ensure-built.mjs';
import { asServer, launch } from './launch.mjs';
import { ensureInstalled } from './setup.mjs';

const args = process.argv.slice(2);
await ensureInstalled();
const serves = args[0] === 'start';
if (serves) ensureBuilt();
await launch('src/cli/main.ts', args, serves ? asServer : undefined);
