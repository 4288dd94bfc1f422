import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Builds the command line as `build/cli/ashar.js`, for machines without the development dependencies. */
export default defineConfig({
  root: folder('.'),
  resolve: { alias: { '~db': folder('db'), '~': folder('app') } },
  build: {
    ssr: 'app/cli/ashar.server.ts',
    copyPublicDir: false,
    outDir: 'build/cli',
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'ashar.js' } },
  },
});
