import type { IncomingMessage, ServerResponse } from 'node:http';
import { isUnavailable } from '~db/index.server';
import { AppError } from '../errors';
import { log } from '../log.server';
import { admit } from './admission.server';
import type { Answer, AnswerHeaders } from './answer.server';
import { parseNetworks } from './client-address.server';
import { acceptedEncoding } from './compression.server';
import { BARE_STYLE, createErrorPages } from './error-page.server';
import { type Exchange, readExchange } from './exchange.server';
import { healthAnswer } from './health.server';
import type { HostRules } from './host-check.server';
import { createPageCache, type PageCache } from './page-cache.server';
import { type PageRules, pageKey } from './page-cache-key.server';
import { RequestRefused } from './refusal.server';
import { compressed } from './remix-bridge.server';
import { type AnsweredBy, logRequest } from './request-log.server';
import { createRoutes, type RouteSettings } from './routes-answer.server';
import { type InlineSources, securityHeaders } from './security-headers.server';
import { send } from './send.server';
import { loadStaticFiles, staticAnswer } from './static-files.server';

export interface PipelineSettings {
  hosts: HostRules;
  trustedProxies: readonly string[];
  /** The folder of the build that browsers may read. */
  clientFolder: string;
  /** What pages inline; the first style is the core sheet, which error pages inline too. */
  inline: InlineSources;
  pages: PageRules;
  /** Addresses with a secret in them where mail programs press the button themselves (RFC 8058). */
  isOneClick(pathname: string): boolean;
  routes: RouteSettings;
  /** Rejects when nothing can be written to the database. */
  writeProbe(): Promise<void>;
}

export interface Pipeline {
  /** Answers one request; never throws. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** The anonymous pages; the composition tells it what commits touch. */
  cache: PageCache;
  /** From now on /readyz is red and connections are closed after their answer. */
  drain(): void;
  /** Ends timers. */
  close(): void;
}

interface Answered {
  answer: Answer;
  by: AnsweredBy;
}

/**
 * One request, end to end: health → method, host, address, origin (`admit`) → static files → anonymous page cache →
 * limit of made pages, overload gate, body limits, Remix (`createRoutes`). Every answer gets the security headers and
 * the request's id, every refusal a page that a person can read.
 */
export function createPipeline(settings: PipelineSettings): Pipeline {
  const { hosts, pages, inline } = settings;
  const trusted = parseNetworks(settings.trustedProxies);
  const security = securityHeaders(hosts.origin, { ...inline, styles: [...inline.styles, BARE_STYLE] });
  const errorPage = createErrorPages(inline.styles[0] ?? '');
  const files = loadStaticFiles(settings.clientFolder);
  const routes = createRoutes(settings.routes);
  const cache = createPageCache();
  let isDraining = false;

  async function answerTo(exchange: Exchange, res: ServerResponse): Promise<Answered> {
    const health = healthAnswer(exchange.pathname, isDraining, settings.writeProbe);
    if (health) return { answer: await health, by: 'health' };
    const elsewhere = admit(exchange, hosts, settings.isOneClick);
    if (elsewhere) return { answer: elsewhere, by: 'refusal' };
    const file = staticAnswer(files, exchange);
    if (file) return { answer: await file, by: 'static' };

    const page = pageKey(exchange, pages);
    if (page === null) {
      const { answer } = await routes.make(exchange, closedSignal(res), false);
      return { answer: await compressed(answer, exchange), by: 'route' };
    }
    exchange.search = page.search;
    const { 'accept-encoding': accepted, 'if-none-match': ifNoneMatch } = exchange.req.headers;
    const want = { encoding: acceptedEncoding(accepted), ifNoneMatch };
    // The page is made for everybody who waits for it: that its first reader went away must not end it.
    const { answer, hit } = await cache.get(page.key, want, () =>
      routes.make(exchange, new AbortController().signal, true),
    );
    return hit ? { answer, by: 'cache' } : { answer: await compressed(answer, exchange), by: 'route' };
  }

  async function failed(exchange: Exchange, error: unknown): Promise<Answered> {
    const { status, headers, isBare } = statusOf(error);
    if (status >= 500 && !(error instanceof RequestRefused)) log().error({ req: exchange.id, err: error }, 'failed');
    const answer = errorPage({ status, lang: exchange.lang, reference: exchange.id, headers, isBare });
    return { answer: await compressed(answer, exchange), by: status >= 500 ? 'error' : 'refusal' };
  }

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const exchange = readExchange(req, trusted);
    const { answer, by } = await answerTo(exchange, res).catch((error) => failed(exchange, error));
    const always: AnswerHeaders = { ...security, 'x-request-id': exchange.id };
    if (isDraining) always.connection = 'close';
    logRequest(exchange, answer.status, by);
    await send(req, res, answer, always);
  }

  return {
    handle: (req, res) =>
      handle(req, res).catch((error) => {
        log().error({ err: error }, 'no answer could be sent');
        res.destroy();
      }),
    cache,
    drain() {
      isDraining = true;
    },
    close: () => settings.routes.gate.close(),
  };
}

function statusOf(error: unknown): Pick<RequestRefused, 'status' | 'headers' | 'isBare'> {
  if (error instanceof RequestRefused) return error;
  if (error instanceof AppError) return { status: error.status, headers: {}, isBare: false };
  return { status: isUnavailable(error) ? 503 : 500, headers: {}, isBare: false };
}

/** A signal that is raised when the reader goes away before the answer is complete. */
function closedSignal(res: ServerResponse): AbortSignal {
  const closed = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) closed.abort();
  });
  return closed.signal;
}
