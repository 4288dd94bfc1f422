import { type Exchange, readPreferences } from './exchange.server';

/** Cookies that only choose between public variants of a page. With any other cookie a page is the reader's own. */
const PREFERENCE_COOKIES: ReadonlySet<string> = new Set(['lang', 'theme', 'lite', 'place']);

/** What the composition knows of pages that may be kept for everybody. */
export interface PageRules {
  /** The query parameters that the page at `pathname` reads, or null where pages are never kept. */
  knownParams(pathname: string): ReadonlySet<string> | null;
  /** Whether the page at `pathname` depends on the place that the reader chose. */
  dependsOnPlace(pathname: string): boolean;
}

/** Whether the caller is nobody in particular: the answer may then be stored and shown to others. */
export function isAnonymous({ cookies, req }: Exchange): boolean {
  if (req.headers.authorization) return false;
  for (const name of cookies.keys()) if (!PREFERENCE_COOKIES.has(name)) return false;
  return true;
}

/** The query in one order, or null when it has a parameter that the page does not know or a parameter twice too long. */
function sortedQuery(search: string, known: ReadonlySet<string>): string | null {
  if (search === '') return '';
  if (search.length > 1_000) return null;
  const params = new URLSearchParams(search);
  for (const name of params.keys()) if (!known.has(name)) return null;
  params.sort();
  return params.toString();
}

export interface KeyedPage {
  key: string;
  /** The query in its one order, which the page is made from: two spellings under one key must not differ. */
  search: string;
}

/**
 * The key under which this page may be kept, or null when it must be made anew. Everything that the page may depend
 * on is in the key; whatever is not known to be harmless bypasses the cache.
 */
export function pageKey(exchange: Exchange, rules: PageRules): KeyedPage | null {
  if (exchange.method === 'POST' || !isAnonymous(exchange)) return null;
  const known = rules.knownParams(exchange.pathname);
  if (!known) return null;
  const query = sortedQuery(exchange.search, known);
  if (query === null) return null;
  const { theme, lite, place } = readPreferences(exchange);
  const placeKey = rules.dependsOnPlace(exchange.pathname) ? place : '';
  const key = [exchange.origin, exchange.pathname, query, exchange.lang, theme, lite, placeKey].join('\n');
  return { key, search: query && `?${query}` };
}
