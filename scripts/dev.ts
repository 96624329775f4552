// npm run dev: the program, started anew at each change, and the screens with hot reloading before it.
import { spawn } from 'node:child_process';

const port = '4600';
const env = { ...process.env, GOLDTHREAD_DEV_SERVER: `http://127.0.0.1:${port}` };
const commands = [
  ['--watch-preserve-output', '--watch', 'src/cli/main.ts', 'start', '--port', port],
  ['node_modules/vite/bin/vite.js'],
];

const children = commands.map(command => spawn(process.execPath, command, { stdio: 'inherit', env }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => children.forEach(child => child.kill(signal)));
}
for (const child of children) {
  child.on('exit', () => children.forEach(other => other.kill('SIGTERM')));
}
