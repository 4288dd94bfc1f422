import type { Exchange } from './exchange.server';

/** The methods that this site answers. TRACE, CONNECT, OPTIONS and the rest get 405. */
export const METHODS: readonly string[] = ['GET', 'HEAD', 'POST'];

/** Whether the method may change something. */
export function isUnsafe(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/**
 * Whether an unsafe request comes from a page of this site. Remix's own check misses resource routes, `?_data=`, a
 * missing Origin and a forged X-Forwarded-Host. Sec-Fetch-Site cannot be set by a page; browsers without it send
 * Origin; a program without a browser sends neither and is refused: it holds no visitor's cookie worth stealing, but
 * then nothing legitimate needs it either.
 */
export function isFromThisSite({ req, origin }: Exchange): boolean {
  const site = req.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return req.headers.origin === origin;
}

/**
 * Whether a program presses a button: it brings no cookie, so it acts for nobody but the secret in the address.
 * A browser that is led here by another site always says so in one of these headers.
 */
export function isFromProgram({ req, cookies }: Exchange): boolean {
  const { origin, 'sec-fetch-site': site } = req.headers;
  return cookies.size === 0 && origin === undefined && site === undefined;
}

/** Whether the request speaks to Remix's data protocol, which nothing needs while no page hydrates. */
export function isDataRequest({ pathname, search }: Exchange): boolean {
  const path = pathname.toLowerCase();
  return (
    path.endsWith('.data') || path === '/__manifest' || (search !== '' && new URLSearchParams(search).has('_data'))
  );
}
