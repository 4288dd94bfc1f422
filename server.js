// Starts Ashar: `node server.js` serves the build, `node server.js --dev` the sources through Vite. Everything else
// about the server is in app/platform/http and comes from the build, so that there is one module graph.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Starts a server and returns `{ url, close }`. `port` defaults to the settings.
 * @param {{ dev?: boolean, port?: number }} [options]
 */
export async function startServer({ dev = false, port = Number(process.env.PORT || 3000) } = {}) {
  const { entry, app, drain } = dev ? await fromSources() : await fromBuild();
  await entry.start();
  const served = {
    handle: async (req, res) => (await app()).handle(req, res),
    drain,
    stop: entry.stop,
  };
  const running = await entry.listen(served, { port, drainDelayMs: dev ? 0 : 1000 });
  return { ...running, stopOnSignals: () => entry.stopOnSignals(running) };
}

async function fromBuild() {
  const build = await import('./build/server/index.js').catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || existsSync(here('build/server/index.js'))) throw error;
    throw new Error('There is no build yet. Run: npm run build');
  });
  const entry = build.entry.module;
  const app = entry.createApp(build, here('build/client'));
  return { entry, app: () => app, drain: app.drain };
}

/** In development the app is put together again whenever a source it stands on has changed. */
async function fromSources() {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: here('.'),
    appType: 'custom',
    server: { middlewareMode: true, cors: false },
  });
  let current;
  const load = async () => {
    const build = await vite.ssrLoadModule('virtual:remix/server-build');
    if (build !== current?.build) {
      current?.app.close();
      current = { build, app: build.entry.module.createApp(build, here('public')) };
    }
    return current;
  };
  const { build } = await load();
  const answer = async (req, res) => {
    try {
      await (await load()).app.handle(req, res);
    } catch (error) {
      // A source that does not compile must not end the server of whoever is editing it.
      vite.ssrFixStacktrace(error);
      res.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(error.stack);
    }
  };
  const viaVite = { handle: (req, res) => vite.middlewares(req, res, () => answer(req, res)) };
  return {
    entry: { ...build.entry.module, stop: () => Promise.all([vite.close(), build.entry.module.stop()]) },
    app: () => viaVite,
    drain: () => current.app.drain(),
  };
}

/** Starts the server that the settings ask for and keeps it until a signal ends it. Says why where it cannot. */
export async function serve({ dev = false } = {}) {
  // Before anything is imported: React and the database read them at once. What is set already wins over the file.
  if (existsSync('.env')) process.loadEnvFile('.env');
  process.env.NODE_ENV ??= dev ? 'development' : 'production';
  try {
    const running = await startServer({ dev });
    running.stopOnSignals();
    process.stdout.write(`Ashar listens on ${process.env.ORIGIN || running.url}\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serve({ dev: process.argv.includes('--dev') });
