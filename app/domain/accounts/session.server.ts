import { and, eq, ne } from 'drizzle-orm';
import { now } from '~/platform/clock.server';
import { cookie, hostCookieName, readCookie } from '~/platform/cookies.server';
import { secretToken, sha256 } from '~/platform/ids.server';
import { db, tables, transaction } from '~db/index.server';
import { deviceName } from './device-name';
import { lifetimeOf, noteUseEvery } from './session-lifetime';
import { lucia } from './session-store.server';

const TOKEN = /^[\w-]{43}$/;
/** The cookie lives as long as a session can; the server decides whether it is still good. */
const COOKIE_SECONDS = lifetimeOf({ isStaff: false, sharedPhone: false }).absolute / 1000;

const cookieName = () => hostCookieName('session');

/** The session that this browser carries, alive or not; null without a well-formed cookie. */
function sessionIdOf(request: Request): string | null {
  const token = readCookie(request.headers.get('Cookie'), cookieName());
  return token && TOKEN.test(token) ? sha256(token) : null;
}

/** `Set-Cookie` that makes the browser forget its session. */
export function forgetSessionCookie(): string {
  return cookie(cookieName(), '', 0);
}

/** Whether the request carries a session cookie of any kind. */
export function hasSessionCookie(request: Request): boolean {
  return readCookie(request.headers.get('Cookie'), cookieName()) !== null;
}

/** Who has just been signed in, and the `Set-Cookie` that tells their browser. */
export interface NewSession {
  personId: string;
  setCookie: string;
}

/**
 * Signs a person in: always a new token, and the session that the browser had is ended. On a shared phone the cookie
 * goes with the browser.
 */
export async function startSession(request: Request, personId: string, sharedPhone: boolean): Promise<NewSession> {
  const token = secretToken();
  const previous = sessionIdOf(request);
  const at = now();
  await transaction(async () => {
    if (previous) await lucia.invalidateSession(previous);
    const device = deviceName(request.headers.get('User-Agent'));
    const attributes = { absoluteExpiresAt: at, seenAt: at, sharedPhone, device, actingOrganisationId: null };
    await lucia.createSession(personId, attributes, { sessionId: sha256(token) });
  });
  return { personId, setCookie: cookie(cookieName(), token, sharedPhone ? undefined : COOKIE_SECONDS) };
}

/** The session and person of a request, or null where it carries none that is alive. */
export async function findSession(request: Request) {
  const id = sessionIdOf(request);
  if (!id) return null;
  const { session, user } = await lucia.validateSession(id);
  return session && user ? { session, person: user } : null;
}

type LiveSession = NonNullable<Awaited<ReturnType<typeof findSession>>>['session'];

/** Slides the session within its limits. Writes only when the last note is old enough. */
export async function noteUse(session: LiveSession, isStaff: boolean): Promise<void> {
  const lifetime = lifetimeOf({ isStaff, sharedPhone: session.sharedPhone });
  const seenAt = now();
  if (seenAt.getTime() - session.seenAt.getTime() < noteUseEvery(lifetime)) return;
  const expiresAt = new Date(Math.min(seenAt.getTime() + lifetime.idle, session.absoluteExpiresAt.getTime()));
  await transaction({ key: `session:${session.id}` }, async (tx) => {
    await tx.update(tables.sessions).set({ seenAt, expiresAt }).where(eq(tables.sessions.id, session.id));
  });
}

/** Ends the session of this browser. Works with a dead or missing one. */
export async function endSession(request: Request): Promise<void> {
  const id = sessionIdOf(request);
  if (id) await lucia.invalidateSession(id);
}

/** Ends every session of a person, except `keep`. Part of the transaction it is called in. */
export async function endSessionsOf(personId: string, keep?: string): Promise<void> {
  if (!keep) return lucia.invalidateUserSessions(personId);
  const { sessions } = tables;
  await transaction(async (tx) => {
    await tx.delete(sessions).where(and(eq(sessions.personId, personId), ne(sessions.id, keep)));
  });
}

/** Ends one of a person's sessions by its id; nobody else's. */
export async function endSessionById(personId: string, id: string): Promise<void> {
  const { sessions } = tables;
  await transaction(async (tx) => {
    await tx.delete(sessions).where(and(eq(sessions.personId, personId), eq(sessions.id, id)));
  });
}

/** A person's live sessions, the last used first. */
export async function sessionsOf(personId: string) {
  const { sessions } = tables;
  const at = now();
  const rows = await db().select().from(sessions).where(eq(sessions.personId, personId));
  return rows.filter(({ expiresAt }) => expiresAt > at).sort((a, b) => b.seenAt.getTime() - a.seenAt.getTime());
}

/** Deletes sessions that have ended. */
export async function sweepSessions(): Promise<void> {
  await lucia.deleteExpiredSessions();
}
