import { type AppLoadContext, redirect } from '@remix-run/node';
import type { MessageKey } from '~/i18n/i18n';
import { cookie, readCookie } from './cookies.server';

const COOKIE = 'flash';
const KEY = /^[a-z]+\.[a-z0-9_]+$/;

/** 303 to `path` with one message shown there once. */
export function redirectWithFlash(context: AppLoadContext, path: string, key: MessageKey): Response {
  context.setCookies.push(cookie(COOKIE, key, 60));
  return redirect(path, 303);
}

/** The message that the previous step left, and forgets it. */
export function takeFlash(request: Request, context: AppLoadContext): MessageKey | null {
  const key = readCookie(request.headers.get('Cookie'), COOKIE);
  if (!key) return null;
  context.setCookies.push(cookie(COOKIE, '', 0));
  return KEY.test(key) ? (key as MessageKey) : null;
}

/** What of these cookies a redirect sets: it shows no message, so it must not forget the one that waits for its page. */
export function cookiesOfRedirect(setCookies: string[]): string[] {
  const forget = cookie(COOKIE, '', 0);
  return setCookies.filter((setCookie) => setCookie !== forget);
}
