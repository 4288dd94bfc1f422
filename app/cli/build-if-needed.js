// Builds Ashar if there is no build, or one older than the sources: `npm start` and `npm run demo` call it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const SOURCES = ['app', 'db', 'public', 'package.json', 'package-lock.json', 'vite.config.ts', 'remix.config.js'];
const BUILD = 'build/server/index.js';

/** The newest change of a file or of anything in a folder, in milliseconds. */
function newestChange(name) {
  const stat = statSync(name);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(name).map((child) => newestChange(path.join(name, child))));
}

const isFresh = existsSync(BUILD) && statSync(BUILD).mtimeMs > Math.max(...SOURCES.map(newestChange));
if (!isFresh) {
  process.stdout.write('Building Ashar (once after each change) …\n');
  // Whoever calls: Vite builds for development where a test runner has said NODE_ENV=test.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--silent'], { encoding: 'utf8', env });
  if (status !== 0) {
    process.stderr.write(`${stdout}\n${stderr}\n`);
    process.exit(1);
  }
}
