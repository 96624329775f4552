// Serves a data folder like `goldthread start`, with a secret that costs nothing to check: its deliberate cost is reported apart.
import { usualLimits } from '../../src/actions/limits.ts';
import { openProduct, readSettings } from '../../src/main.ts';

const [folder] = process.argv.slice(2);
const settings = readSettings({ GOLDTHREAD_DATA: folder, GOLDTHREAD_PORT: '0' });
const product = await openProduct(settings, () => undefined, { ...usualLimits, scryptCost: 2 ** 4 });
process.on('SIGTERM', () => void product.close().then(() => process.exit(0)));
console.log(`ready: ${product.url}`);
