import type { AppLoadContext } from '@remix-run/node';
import { and, eq, gt, lt } from 'drizzle-orm';
import { db, type Tx, tables, transaction } from '~db/index.server';
import { now } from './clock.server';
import { cookie, hostCookieName, readCookie } from './cookies.server';
import { secretToken, sha256 } from './ids.server';

const KEPT_SECONDS = 24 * 3600;
const TOKEN = /^[\w-]{43}$/;

export interface KeptAct {
  kind: string;
  payload: Record<string, unknown>;
}

const cookieName = () => hostCookieName('act');

/**
 * Keeps what a visitor asked for (support, a comment) for 24 hours, to be done once they have signed in. One act a
 * browser: a later one replaces it. `payload` must be checked again by whoever completes it.
 */
export async function keepAct(context: AppLoadContext, kind: string, payload: Record<string, unknown>): Promise<void> {
  const token = secretToken();
  await transaction((tx) => storeAct(tx, token, { kind, payload }));
  context.setCookies.push(cookie(cookieName(), token, KEPT_SECONDS));
}

/** Keeps an act for 24 hours under a secret that the browser holds already. */
export async function storeAct(tx: Tx, token: string, { kind, payload }: KeptAct): Promise<void> {
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + KEPT_SECONDS * 1000);
  await tx.insert(tables.keptActs).values({ tokenHash: sha256(token), kind, payload, createdAt, expiresAt });
}

/** The token of this browser's kept act, if it carries one. */
export function keptActToken(request: Request): string | null {
  const token = readCookie(request.headers.get('Cookie'), cookieName());
  return token && TOKEN.test(token) ? token : null;
}

/** Takes the act out: of many that ask at once, one gets it. */
export async function takeAct(tx: Tx, token: string): Promise<KeptAct | null> {
  const acts = tables.keptActs;
  const [taken] = await tx
    .delete(acts)
    .where(and(eq(acts.tokenHash, sha256(token)), gt(acts.expiresAt, now())))
    .returning({ kind: acts.kind, payload: acts.payload });
  return taken ?? null;
}

/** The act that lies under this token, left where it is. */
export async function readAct(token: string): Promise<KeptAct | null> {
  const acts = tables.keptActs;
  if (!TOKEN.test(token)) return null;
  const [found] = await db()
    .select({ kind: acts.kind, payload: acts.payload })
    .from(acts)
    .where(and(eq(acts.tokenHash, sha256(token)), gt(acts.expiresAt, now())));
  return found ?? null;
}

/** Makes the browser forget its act. */
export function forgetActCookie(context: AppLoadContext): void {
  context.setCookies.push(cookie(cookieName(), '', 0));
}

/** Deletes acts that nobody came back for. */
export async function sweepActs(): Promise<void> {
  await transaction(async (tx) => {
    await tx.delete(tables.keptActs).where(lt(tables.keptActs.expiresAt, now()));
  });
}
