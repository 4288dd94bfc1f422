import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { log } from '../log.server';

/** What a server serves: a pipeline, or in development the newest one. */
export interface Served {
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  drain(): void;
  /** Ends what the server worked with (jobs, database), when the last answer is out. */
  stop(): Promise<void>;
}

export interface ListenOptions {
  port: number;
  /** How long to go on accepting after /readyz turned red, so that a balancer notices first, in ms. */
  drainDelayMs?: number;
}

export interface RunningServer {
  url: string;
  server: Server;
  /** Stops without losing an answer: see `stopGracefully`. Resolves when everything has ended. */
  close(): Promise<void>;
}

const GIVE_UP_MS = 8_000;
const ACCEPTING_MS = 500;

// Node's defaults (60 s for headers, 300 s for a request, checked twice a minute, no idle limit) let a thousand slow
// sockets sit. A body's own pace is checked in request-body.server.ts; 300 s is the longest upload on a poor line.
const LIMITS = {
  headersTimeout: 8_000,
  requestTimeout: 300_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 20_000,
  maxHeaderSize: 16_384,
  requireHostHeader: true,
} as const;
const IDLE_SOCKET_MS = 30_000;

/** Listens on `port` (0 takes a free one). */
export async function listen(served: Served, { port, drainDelayMs = 1_000 }: ListenOptions): Promise<RunningServer> {
  const server = createServer(LIMITS, (req, res) => void served.handle(req, res));
  server.maxHeadersCount = 100;
  server.on('connection', (socket) => socket.setTimeout(IDLE_SOCKET_MS, () => socket.destroy()));
  server.on('clientError', answerClientError);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  let closing: Promise<void> | undefined;
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    server,
    close() {
      closing ??= stopGracefully(server, served, drainDelayMs);
      return closing;
    },
  };
}

/** A request that HTTP itself refuses: too slow, too large, malformed. There is no page to show to a broken client. */
function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = {
    HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
    ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  };
  const line = status[error.code as keyof typeof status] ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  socket.destroySoon();
}

/**
 * /readyz turns red, then nothing new is accepted, what is in flight is answered, idle connections are closed, and
 * what the server worked with is ended. Whoever is not finished after eight seconds is cut.
 */
async function stopGracefully(server: Server, served: Served, drainDelayMs: number): Promise<void> {
  served.drain();
  await new Promise((resolve) => setTimeout(resolve, drainDelayMs));
  await allAccepted(server);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const giveUp = setTimeout(() => {
    log().warn('stopped with requests in flight');
    server.closeAllConnections();
  }, GIVE_UP_MS);
  await closed;
  clearTimeout(giveUp);
  await served.stop();
}

/**
 * Waits until nobody who has connected is still queued: closing would reset them. The event loop accepts one
 * connection a round, so a round without one means that the queue is empty. Where more and more come, somebody has to
 * be the first who is refused.
 */
async function allAccepted(server: Server): Promise<void> {
  let isAccepting = true;
  server.on('connection', () => {
    isAccepting = true;
  });
  const until = performance.now() + ACCEPTING_MS;
  while (isAccepting && performance.now() < until) {
    isAccepting = false;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** SIGTERM and SIGINT stop gracefully and exit with 0; a second one ends at once. */
export function stopOnSignals(running: RunningServer): void {
  let isStopping = false;
  const onSignal = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    running.close().then(
      () => process.exit(0),
      (error) => {
        log().error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
