#!/usr/bin/env node
// Usage: node bin/run.mjs FILE [arguments]: runs a TypeScript file of this package, installing first what is missing.
import { launch } from './launch.mjs';
import { ensureInstalled, giveUp } from './setup.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) giveUp('Usage: node bin/run.mjs FILE [arguments]');
await ensureInstalled();
await launch(file, args);
