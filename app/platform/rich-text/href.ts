const MAX_HREF_LENGTH = 2_048;

/** Includes white space: browsers drop tabs and newlines inside a scheme, so `java\tscript:` would run. */
const CONTROL_OR_SPACE = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{Cf}]/u;

/**
 * The one form in which an address may stand in a document: http, https, mailto or tel; absolute; without user name,
 * control characters or white space; parentheses encoded, since they delimit links in the plain form.
 * Giving the answer again yields the same answer. Returns null for everything else.
 */
export function safeHref(raw: unknown): string | null {
  if (typeof raw !== 'string' || raw.length > MAX_HREF_LENGTH) return null;
  const phone = /^tel:(\+?\d[\d ()-]{1,30})$/i.exec(raw)?.[1];
  if (phone !== undefined) return `tel:${phone.replace(/[ ()-]/g, '')}`;
  if (CONTROL_OR_SPACE.test(raw)) return null;
  const url = parseUrl(/^www\./i.test(raw) ? `https://${raw}` : raw);
  if (!url || !isAllowed(url)) return null;
  const href = url.href.replace(/[()\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return href.length <= MAX_HREF_LENGTH ? href : null;
}

function parseUrl(text: string): URL | null {
  // `https:evil.kg` and `https:\\evil.kg` are addresses to a browser, but no person writes them.
  if (!/^(https?:\/\/[^/\\]|mailto:[^/\\?])/i.test(text)) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function isAllowed(url: URL): boolean {
  if (url.protocol === 'mailto:') return /^[^@]+@[^@]+$/.test(url.pathname);
  // `https://bank.kg@evil.example` reads as the bank's address.
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
}
