import { defineConfig } from 'vite';
import { leanGrammar } from './scripts/lean-grammar.ts';

/**
 * Builds what other programs import, each in one file without server, database or anything of Node, so that it runs in a browser as well:
 * `goldthread/clinical`, and with `--mode language` what reads narrative.
 */
export default defineConfig(({ mode }) => ({
  plugins: [leanGrammar()],
  build: {
    lib:
      mode === 'language'
        ? { entry: 'src/clinical/language-library.ts', formats: ['es'], fileName: 'language' }
        : { entry: 'src/clinical/library.ts', formats: ['es'], fileName: 'clinical' },
    rolldownOptions: { external: ['zod'], output: { codeSplitting: false } },
    target: 'es2024',
    minify: false,
    emptyOutDir: false,
  },
}));
