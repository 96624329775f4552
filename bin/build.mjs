// Usage: node bin/build.mjs [--if-needed]: builds the screens; with the option only when their sources changed.
import { build, ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './setup.mjs';

await ensureInstalled();
if (process.argv.includes('--if-needed')) ensureBuilt();
else build();
