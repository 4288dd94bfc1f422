import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin } from 'vite';
import remixConfig from './remix.config.js';

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true;
  }
}

const folder = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));

/** Builds each script of app/islands as an entry of its own; pages link the ones that they use. */
function islands(): Plugin {
  return {
    name: 'ashar-islands',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    buildStart() {
      const names = readdirSync(folder('app/islands')).filter((name) => /^[a-z-]+\.ts$/.test(name));
      for (const name of names) this.emitFile({ type: 'chunk', id: folder(`app/islands/${name}`) });
    },
  };
}

export default defineConfig({
  plugins: [remix(remixConfig), islands()],
  resolve: { alias: { '~db': folder('db'), '~': folder('app') } },
  // Its entry for browsers asks for a package that servers do not install; no browser ever gets it.
  optimizeDeps: { exclude: ['@node-rs/argon2'] },
  // Nothing is inlined as a data: address, which the content security policy refuses.
  build: { target: 'es2022', manifest: true, assetsInlineLimit: 0 },
});
