import type { AppLoadContext, RequestHandler } from '@remix-run/node';
import type { Lang } from '~/i18n/languages';
import { cookiesOfRedirect } from '../flash.server';
import type { MemoryLimit } from '../memory-limit.server';
import type { Answer } from './answer.server';
import { withCacheControl } from './cache-control.server';
import { type Exchange, readPreferences, wantsPage } from './exchange.server';
import { isUnsafe } from './origin-check.server';
import type { Gate } from './overload.server';
import type { MadePage } from './page-cache.server';
import { RequestRefused } from './refusal.server';
import { toAnswer, toRequest } from './remix-bridge.server';
import {
  asWebStream,
  createBodyReader,
  FORM_LIMIT,
  isDeclaredTooLarge,
  limitedBody,
  UPLOAD_LIMIT,
} from './request-body.server';

/** What the pipeline knows of a request; the composition completes it to Remix's load context. */
export interface RequestFacts {
  requestId: string;
  lang: Lang;
  network: string;
  theme: 'light' | 'dark' | null;
  lite: boolean;
  place: string | null;
}

/** What routes tell the pipeline back. */
export interface RouteMessages {
  setCookies: string[];
  cacheTopics: Set<string>;
}

export interface RouteSettings {
  handler: RequestHandler;
  loadContext(request: Request, facts: RequestFacts): Promise<AppLoadContext & RouteMessages>;
  /** Whether the route at this path takes files, and so a larger body. */
  isUploadPath(pathname: string): boolean;
  /** The limit of pages that had to be made, for each network. */
  madePages: MemoryLimit;
  /** Addresses that many people ask for at once from behind one address, and the limit that these have instead. */
  crowded: { isCrowded(pathname: string): boolean; pages: MemoryLimit };
  gate: Gate;
  /** How long a body may come at any pace; see `limitedBody`. */
  bodyGraceMs?: number;
}

/** Asks the routes, for those requests that nothing before them answered. Throws RequestRefused. */
export function createRoutes(settings: RouteSettings) {
  const { gate, isUploadPath, madePages, crowded } = settings;
  const readBody = createBodyReader(undefined, settings.bodyGraceMs);

  async function ask(exchange: Exchange, body: BodyInit | null, signal: AbortSignal, isPublic: boolean) {
    const request = toRequest(exchange, body, signal);
    const { theme, lite, place } = readPreferences(exchange);
    const facts = { requestId: exchange.id, lang: exchange.lang, network: exchange.network, theme, lite, place };
    const context = await settings.loadContext(request, facts);
    const { answer, refusal } = await toAnswer(await settings.handler(request, context));
    refuseUnreadable(exchange, answer, refusal);
    const isRedirect = answer.status >= 300 && answer.status < 400;
    const setCookies = isRedirect ? cookiesOfRedirect(context.setCookies) : context.setCookies;
    if (setCookies.length > 0) {
      answer.headers['set-cookie'] = [answer.headers['set-cookie'] ?? [], setCookies].flat();
    }
    const headers = withCacheControl(answer.headers, answer.status, isPublic);
    return { answer: { ...answer, headers }, topics: context.cacheTopics };
  }

  /** Reads the form before taking a place in the gate: a slow sender must not keep others out. */
  async function askWithForm(exchange: Exchange, signal: AbortSignal): Promise<MadePage> {
    const held = await readBody(exchange.req, FORM_LIMIT);
    try {
      return await admitted(exchange, () => ask(exchange, new Uint8Array(held.bytes), signal, false));
    } finally {
      held.release();
    }
  }

  async function askWithUpload(exchange: Exchange, signal: AbortSignal): Promise<MadePage> {
    const stream = limitedBody(exchange.req, UPLOAD_LIMIT, settings.bodyGraceMs);
    try {
      return await admitted(exchange, () => ask(exchange, asWebStream(stream), signal, false));
    } catch (error) {
      throw stream.errored instanceof RequestRefused ? stream.errored : error;
    } finally {
      stream.destroy();
    }
  }

  function admitted(exchange: Exchange, work: () => Promise<MadePage>): Promise<MadePage> {
    const isWrite = isUnsafe(exchange.method);
    if (!gate.admits(isWrite)) throw new RequestRefused(503, { 'retry-after': '2' }, true);
    return gate.run(isWrite, work);
  }

  return {
    /** Makes the answer. `isPublic` says that the address may be kept by others and the caller is nobody in particular. */
    async make(exchange: Exchange, signal: AbortSignal, isPublic: boolean): Promise<MadePage> {
      const isUpload = isUploadPath(exchange.pathname);
      if (isDeclaredTooLarge(exchange.req, isUpload ? UPLOAD_LIMIT : FORM_LIMIT)) throw new RequestRefused(413);
      const limit = crowded.isCrowded(exchange.pathname) ? crowded.pages : madePages;
      const waitSeconds = await limit.take(exchange.network);
      if (waitSeconds > 0) throw new RequestRefused(429, { 'retry-after': String(waitSeconds) }, true);
      if (!isUnsafe(exchange.method)) return admitted(exchange, () => ask(exchange, null, signal, isPublic));
      return isUpload ? askWithUpload(exchange, signal) : askWithForm(exchange, signal);
    },
  };
}

/** A person gets an error page where a route without a page refused, and where anything failed. Programs get JSON. */
function refuseUnreadable(exchange: Exchange, { status, headers }: Answer, refusal: string | null): void {
  const isJson = String(headers['content-type'] ?? '').startsWith('application/json');
  if (status >= 500 && (!isJson || wantsPage(exchange))) throw new RequestRefused(status === 503 ? 503 : 500);
  if (refusal !== null && (!isJson || wantsPage(exchange))) throw new RequestRefused(status);
}
