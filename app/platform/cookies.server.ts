import { env } from './env.server';

/** Reads one cookie of a `Cookie` header. */
export function readCookie(header: string | null | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const equals = part.indexOf('=');
    if (part.slice(0, equals).trim() !== name) continue;
    try {
      return decodeURIComponent(part.slice(equals + 1).trim());
    } catch {
      return null;
    }
  }
  return null;
}

/** A `Set-Cookie` value: HttpOnly, SameSite=Lax, whole site, `Secure` on https. `maxAge` in seconds; none: until the browser closes. */
export function cookie(name: string, value: string, maxAge?: number): string {
  const secure = env().ORIGIN.startsWith('https:') ? '; Secure' : '';
  const age = maxAge === undefined ? '' : `; Max-Age=${maxAge}`;
  return `${name}=${encodeURIComponent(value)}; Path=/; HttpOnly; SameSite=Lax${secure}${age}`;
}

/** Cookies that need the protection of `__Host-` get it where the scheme allows. */
export function hostCookieName(name: string): string {
  return env().ORIGIN.startsWith('https:') ? `__Host-${name}` : name;
}
