// Runs the browser tests: finds a Chromium (or installs Debian's where it may), builds, and calls Playwright.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CANDIDATES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const find = () => CANDIDATES.find((candidate) => candidate && existsSync(candidate));
const run = (command, args, options = {}) => spawnSync(command, args, { stdio: 'inherit', ...options }).status ?? 1;

function install() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stdout.write("Installing Debian's Chromium …\n");
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'], quiet);
}

let chromium = find();
if (!chromium) {
  install();
  chromium = find();
}
if (!chromium) {
  process.stderr.write('The browser tests need a Chromium: install one, or name it in CHROMIUM=/path/to/chromium.\n');
  process.exit(1);
}

const status =
  run(process.execPath, ['app/cli/build-if-needed.js']) ||
  run('npx', ['playwright', 'test', '--config', 'tests/playwright.config.ts', ...process.argv.slice(2)], {
    env: { ...process.env, CHROMIUM: chromium },
  });
process.exit(status);
