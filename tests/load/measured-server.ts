import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type BuiltServer, type BuiltServerOptions, startBuiltServer } from '../support/built-server';
import { ask } from '../support/http-client';
import type { BenchRow } from './bench-rows';

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const REPORT_USE = fileOf('./report-use.js');
/** Node adds these to every answer by itself. */
const NODES_OWN = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

/** What `report-use.js` says of the process that it runs in. */
export interface Use {
  cpuUs: number;
  loopP99Ms: number;
  loopMaxMs: number;
  rssMb: number;
}

/** Asks a server that `report-use.js` was preloaded into. */
export async function useOf(server: ChildProcess): Promise<Use> {
  const answered = once(server, 'message');
  server.send('use');
  const [use] = await answered;
  return use as Use;
}

/** The built server, measured. */
export function startMeasuredServer(options: BuiltServerOptions): Promise<BuiltServer> {
  return startBuiltServer({ ...options, preload: REPORT_USE });
}

/** A bare `node:http` server in a process of its own, measured the same way. */
export interface BareServer {
  url: string;
  process: ChildProcess;
  /** From now on it gives the very answer that `url` gives to a row's next request. Returns the length of its body. */
  imitate(url: string, row: BenchRow): Promise<number>;
}

/** Starts the server that others are compared with. */
export async function startBareServer(): Promise<BareServer> {
  const server = spawn(process.execPath, ['--import', REPORT_USE, fileOf('./bare-server.js')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  process.once('exit', () => server.kill('SIGKILL'));
  const [{ url }] = (await once(server, 'message')) as [{ url: string }];
  return {
    url,
    process: server,
    async imitate(original, row) {
      const { status, rawHeaders, body } = await ask(original, row.next());
      if (status !== row.status) throw new Error(`${row.name} was answered with ${status}.`);
      const headers = rawHeaders.filter(([name]) => !NODES_OWN.has(name.toLowerCase())).flat();
      const told = once(server, 'message');
      server.send({ status, headers, body: body.toString('base64') });
      await told;
      return body.length;
    },
  };
}
