import type { AppLoadContext } from '@remix-run/node';
import type { Actor } from '~/domain/accounts/actor';
import { actorOf } from '~/domain/accounts/actor.server';
import { forgetSessionCookie, hasSessionCookie } from '~/domain/accounts/session.server';
import type { Lang } from '~/i18n/languages';

export type Theme = 'light' | 'dark' | null;

/** What every loader and action knows about the request beside its URL and body. Made once, before Remix. */
export interface RequestContext {
  requestId: string;
  lang: Lang;
  /** The caller's network (IPv4 address, IPv6 /64) behind trusted proxies: the key of limits; never stored. */
  network: string;
  theme: Theme;
  /** Save-Data or the reader's own switch: no fonts, no inline images. */
  lite: boolean;
  /** Slug of the place that the reader chose, from the cookie. */
  place: string | null;
  actor: Actor;
  /** `Set-Cookie` values that the response gets, whichever route answers. */
  setCookies: string[];
  /** Topics whose change empties the cached copy of this page (see the page cache). */
  cacheTopics: Set<string>;
}

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestContext {}
}

/** The parts of a request that the pipeline has read already. */
export type RequestFacts = Omit<RequestContext, 'actor' | 'setCookies' | 'cacheTopics'>;

/** Completes the facts with who is asking; a browser whose session has ended is told to forget its cookie. */
export async function loadContext(request: Request, facts: RequestFacts): Promise<AppLoadContext> {
  const actor = await actorOf(request, facts.lang);
  const isDead = actor.kind === 'visitor' && hasSessionCookie(request);
  return { ...facts, actor, setCookies: isDead ? [forgetSessionCookie()] : [], cacheTopics: new Set() };
}
