import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AppLoadContext, RequestHandler } from '@remix-run/node';
import { createGate, type Gate } from '~/platform/http/overload.server';
import { createPipeline, type Pipeline } from '~/platform/http/pipeline.server';
import type { RequestFacts, RouteMessages } from '~/platform/http/routes-answer.server';
import { listen, type RunningServer } from '~/platform/http/server.server';
import { createMemoryLimit } from '~/platform/memory-limit.server';

export type FakeContext = RequestFacts & RouteMessages;
export type FakeRoute = (request: Request, context: FakeContext) => Response | Promise<Response>;

export interface FakeAppOptions {
  origin?: string;
  acceptsLoopback?: boolean;
  trustedProxies?: string[];
  pagesPerMinute?: number;
  gate?: Gate;
  bodyGraceMs?: number;
  drainDelayMs?: number;
  writeProbe?: () => Promise<void>;
}

export interface FakeApp {
  url: string;
  pipeline: Pipeline;
  running: RunningServer;
  /** The requests that reached the routes. */
  reached: Request[];
  ask(target: string, options?: AskOptions): Promise<Answer>;
  /** A bare connection, for requests that no client would send. */
  open(): Socket;
  close(): Promise<void>;
}

export interface AskOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

export const html = (body: string, init: ResponseInit = {}) =>
  new Response(body, { ...init, headers: { 'Content-Type': 'text/html; charset=utf-8', ...init.headers } });

function clientFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ashar-client-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'assets', 'island-abc123.js'), 'export const hello = "салам";\n'.repeat(200));
  writeFileSync(path.join(folder, 'robots.txt'), 'User-agent: *\n');
  writeFileSync(path.join(folder, 'assets', 'island-abc123.js.map'), '{}');
  writeFileSync(path.join(folder, '.secret.txt'), 'hidden');
  return folder;
}

/** Sends one request as it stands: no redirect is followed, nothing is decoded, any header may be set. */
export function ask(base: string, target: string, { method = 'GET', headers = {}, body }: AskOptions = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const sent = request({ hostname, port, path: target, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: bytes, text: bytes.toString() });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The pipeline on a real server, with `route` in the place of Remix. */
export async function startFakeApp(route: FakeRoute, options: FakeAppOptions = {}): Promise<FakeApp> {
  const reached: Request[] = [];
  const handler: RequestHandler = async (request, context) => {
    reached.push(request);
    return route(request, context as unknown as FakeContext);
  };
  const pipeline = createPipeline({
    hosts: { origin: options.origin ?? 'http://localhost:3000', acceptsLoopback: options.acceptsLoopback ?? true },
    trustedProxies: options.trustedProxies ?? [],
    clientFolder: clientFolder(),
    inline: { styles: ['body{color:#123}'], scripts: [] },
    pages: {
      knownParams: (pathname) => (pathname.startsWith('/ky') ? new Set(['q', 'sort']) : null),
      dependsOnPlace: (pathname) => pathname === '/ky',
    },
    isOneClick: (pathname) => pathname.startsWith('/ky/unsubscribe/'),
    routes: {
      handler,
      loadContext: async (_request, facts) =>
        ({ ...facts, setCookies: [], cacheTopics: new Set() }) as unknown as AppLoadContext & RouteMessages,
      isUploadPath: (pathname) => pathname.endsWith('/files'),
      madePages: createMemoryLimit({ points: options.pagesPerMinute ?? 10_000, perSeconds: 60 }),
      crowded: {
        isCrowded: (pathname) => pathname.startsWith('/crowded'),
        pages: createMemoryLimit({ points: 10_000, perSeconds: 60 }),
      },
      gate: options.gate ?? createGate(150),
      bodyGraceMs: options.bodyGraceMs,
    },
    writeProbe: options.writeProbe ?? (async () => {}),
  });
  const served = { handle: pipeline.handle, drain: pipeline.drain, stop: async () => pipeline.close() };
  const running = await listen(served, { port: 0, drainDelayMs: options.drainDelayMs ?? 0 });
  const { port } = running.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    pipeline,
    running,
    reached,
    ask: (target, how) => ask(url, target, how),
    open: () => connect(port, '127.0.0.1'),
    close: () => running.close(),
  };
}
