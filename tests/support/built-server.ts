import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from './postgres-server';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START_MS = 60_000;
/** Production asks for one with PostgreSQL. */
const SECRET = 'of servers that tests start: long enough, known to everybody, good for nothing';

/** A process of `node server.js` on the build, as an installation runs it. */
export interface BuiltServer {
  url: string;
  process: ChildProcess;
  /** Sends the signal. Resolves when the process is gone, with its exit code; null where the signal ended it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

export interface BuiltServerOptions {
  databaseUrl: string;
  /** Where its secrets and files go. */
  dataDir: string;
  /** A free one by default; a server that comes back needs the port it had. */
  port?: number;
  /** A module that runs inside the server first. */
  preload?: string;
}

/** Starts the built server and waits until it listens. There must be a build. Throws with what it printed. */
export async function startBuiltServer(options: BuiltServerOptions): Promise<BuiltServer> {
  const port = options.port ?? (await freePort());
  const url = `http://localhost:${port}`;
  const preload = options.preload ? ['--import', options.preload] : [];
  const server = spawn(process.execPath, [...preload, 'server.js'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      ORIGIN: url,
      DATA_DIR: options.dataDir,
      DATABASE_URL: options.databaseUrl,
      SECRET,
      RATE_LIMIT_SCALE: '100000',
    },
  });
  const killServer = () => server.kill('SIGKILL');
  process.once('exit', killServer);
  const gone = new Promise<number | null>((resolve) => server.once('exit', (code) => resolve(code)));
  void gone.then(() => process.off('exit', killServer));
  await listening(server);
  return {
    url,
    process: server,
    end(signal) {
      server.kill(signal);
      return gone;
    },
  };
}

function listening(server: ChildProcess): Promise<void> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const fail = () => {
      server.kill('SIGKILL');
      reject(new Error(`The server did not start:\n${printed}`));
    };
    const timer = setTimeout(fail, START_MS);
    server.once('exit', fail);
    const read = (chunk: Buffer) => {
      printed += chunk;
      if (!printed.includes('Ashar listens on')) return;
      clearTimeout(timer);
      server.off('exit', fail);
      resolve();
      // Its log is read on and forgotten: a full pipe would stop it.
      printed = '';
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
  });
}
