// Serves the floor from the PostgreSQL of a data folder that is already running.
import { openEmbedded } from '../../src/storage/embedded/open-embedded.ts';
import { openFloor } from './floor.ts';

const [folder = ''] = process.argv.slice(2);
const { socketDir, port, superuser } = await openEmbedded({ folder, log: () => undefined });
const floor = await openFloor({ host: socketDir, port, user: superuser, database: 'postgres' });
process.on('SIGTERM', () => void floor.stop().then(() => process.exit(0)));
console.log(`ready: ${floor.address}`);
