const UNRESERVED = /%(?:2[de]|5f|7e|3[0-9]|[46][1-9a-f]|[57][0-9a])/gi;
/** Most paths are spelt right already. */
const PLAIN = /^\/$|^(?:\/[a-z0-9_~][a-z0-9_.~-]*){1,2}(?:\/[\w~][\w.~-]*)*$/;
const REFUSED = /[\\\0#]|%(?:00|2f|5c)/i;

/**
 * The one spelling of a path: no doubled or trailing slash, no dot segments, nothing escaped that needs no escape,
 * language and section in lower case. Two spellings of one page would escape limits, caches and rules.
 * Returns null for a path that no page can have: a control character, an escaped slash, a bad escape, a fragment (which
 * Remix cuts off, so that it would see another path than the rules before it).
 */
export function canonicalPath(pathname: string): string | null {
  if (PLAIN.test(pathname)) return pathname;
  if (!pathname.startsWith('/') || REFUSED.test(pathname)) return null;
  try {
    decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const plain = pathname.replace(UNRESERVED, (escaped) => decodeURIComponent(escaped));
  const segments: string[] = [];
  for (const segment of plain.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') segments.pop();
    else segments.push(segments.length < 2 ? segment.toLowerCase() : segment);
  }
  return `/${segments.join('/')}`;
}
