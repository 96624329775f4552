import { build } from './ensure-built.mjs';
import { ensureInstalled } from './setup.mjs';

await ensureInstalled();
build();
