import { defineConfig } from 'vite';

/** Builds `goldthread/clinical`: one file without server, database or anything of Node, so that it runs in a browser as well. */
export default defineConfig({
  build: {
    lib: { entry: 'src/clinical/library.ts', formats: ['es'], fileName: 'clinical' },
    rolldownOptions: { external: ['zod'] },
    target: 'es2024',
    minify: false,
  },
});
