import type { IncomingMessage } from 'node:http';
import type { Lang } from '~/i18n/languages';
import { newRequestId } from '../ids.server';
import { callerNetwork, type parseNetworks } from './client-address.server';
import { readerLanguage } from './reader-language.server';

/** One request as the pipeline sees it: read once, with as little work as a cached page can bear. */
export interface Exchange {
  req: IncomingMessage;
  id: string;
  method: string;
  /** As sent, without the query. */
  pathname: string;
  /** With its question mark, or empty. */
  search: string;
  /** The Host header, in lower case. */
  host: string;
  /** `http://` or `https://` and host, as the reader's browser sees this site; set by the host check. */
  origin: string;
  cookies: ReadonlyMap<string, string>;
  lang: Lang;
  /** The key of limits by network. */
  readonly network: string;
  startedAt: number;
}

function parseCookies(header: string | undefined): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const part of header?.split(';') ?? []) {
    const equals = part.indexOf('=');
    const name = part.slice(0, equals).trim();
    // The first of two with one name wins: browsers send the most specific path first.
    if (equals > 0 && !cookies.has(name)) cookies.set(name, part.slice(equals + 1).trim());
  }
  return cookies;
}

/** Reads what every step needs of `req`. */
export function readExchange(req: IncomingMessage, trustedProxies: ReturnType<typeof parseNetworks>): Exchange {
  const target = req.url ?? '/';
  const question = target.indexOf('?');
  const pathname = question < 0 ? target : target.slice(0, question);
  const cookies = parseCookies(req.headers.cookie);
  return {
    req,
    id: newRequestId(),
    method: req.method ?? 'GET',
    pathname,
    search: question < 0 ? '' : target.slice(question),
    host: (req.headers.host ?? '').toLowerCase(),
    origin: '',
    cookies,
    lang: readerLanguage(pathname, cookies.get('lang'), req.headers['accept-language']),
    get network() {
      const forwardedFor = req.headers['x-forwarded-for'];
      return callerNetwork(req.socket.remoteAddress, forwardedFor?.toString(), trustedProxies);
    },
    startedAt: performance.now(),
  };
}

/** The reader's own settings, kept in cookies that anybody may set to anything. */
export function readPreferences({ cookies, req }: Exchange) {
  const theme = cookies.get('theme');
  const place = cookies.get('place');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    lite: cookies.get('lite') === '1' || req.headers['save-data'] === 'on',
    place: place && /^[a-z0-9-]{1,60}$/.test(place) ? place : null,
  } as const;
}

/** Whether the caller is a person's browser that wants a page, not a program. */
export function wantsPage({ req }: Exchange): boolean {
  return (req.headers.accept ?? '').includes('text/html');
}
