import type { AnswerHeaders } from './answer.server';

const ANONYMOUS = 'public, max-age=0, must-revalidate';
const OWN = 'private, no-store';
const VARY = 'Cookie, Accept-Encoding, Accept-Language, Save-Data';

/**
 * Who may keep an answer of a route. A page is public only where it was made for nobody in particular at an address
 * that may be kept (`isPublic`), and never with a cookie in it. A file or feed may decide for itself.
 */
export function withCacheControl(headers: AnswerHeaders, status: number, isPublic: boolean): AnswerHeaders {
  const isPage = String(headers['content-type'] ?? '').startsWith('text/html');
  const asked = headers['cache-control'];
  if (headers['set-cookie']) return { ...headers, 'cache-control': OWN };
  if (asked && !isPage) return headers;
  if (!isPublic || status !== 200) return { ...headers, 'cache-control': OWN };
  return { ...headers, 'cache-control': ANONYMOUS, vary: VARY };
}
