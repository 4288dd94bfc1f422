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

/** Keeps the message for the page that a redirect leads to: the redirect itself shows nothing. Call it before that. */
export function keepFlash(context: AppLoadContext): void {
  const forget = cookie(COOKIE, '', 0);
  context.setCookies = context.setCookies.filter((setCookie) => setCookie !== forget);
}
