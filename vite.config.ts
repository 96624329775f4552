import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { leanGrammar } from './scripts/lean-grammar.ts';

const server = process.env['GOLDTHREAD_DEV_SERVER'] ?? 'http://127.0.0.1:4600';

/** Builds the clinician's screens; the portal will be a bundle of its own. */
export default defineConfig({
  root: 'src/ui/clinician',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../../../dist/ui',
    emptyOutDir: true,
    target: ['chrome125', 'firefox128', 'safari18'],
    sourcemap: false,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es', plugins: () => [leanGrammar()] },
  server: { host: '127.0.0.1', proxy: { '/api': server } },
});
