import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { and, desc, eq, isNull, lt } from 'drizzle-orm';
import type { MessageKey } from '~/i18n/i18n';
import { now } from '~/platform/clock.server';
import { cookie, hostCookieName, readCookie } from '~/platform/cookies.server';
import { AppError } from '~/platform/errors';
import { newId, secretToken, sha256 } from '~/platform/ids.server';
import { secret } from '~/platform/secrets.server';
import { db, type Reader, type Tx, tables, transaction } from '~db/index.server';
import { CODE_DIGITS, CODE_MINUTES, CODE_TRIES } from './account';

export type CodePurpose = 'sign_in' | 'confirm' | 'reset';
export type CodeRow = typeof tables.oneTimeCodes.$inferSelect;

/** What ties a code to the browser that asked for it. A new one for each request. */
export interface CodeRequest {
  token: string;
  setCookie: string;
}

const TOKEN = /^[\w-]{43}$/;
/** The browser remembers its request longer than the code lives, so that it can ask for another. */
const REQUEST_SECONDS = 3600;

const cookieName = () => hostCookieName('code');

/** A new request for a code. */
export function newCodeRequest(): CodeRequest {
  const token = secretToken();
  return { token, setCookie: cookie(cookieName(), token, REQUEST_SECONDS) };
}

/** The token of this browser's request for a code. */
export function codeTokenOf(request: Request): string | null {
  const token = readCookie(request.headers.get('Cookie'), cookieName());
  return token && TOKEN.test(token) ? token : null;
}

/** `Set-Cookie` that makes the browser forget its request. */
export function forgetCodeCookie(): string {
  return cookie(cookieName(), '', 0);
}

// A code has few digits: without the secret of the installation a stolen database would give it away.
function hashCode(id: string, code: string): string {
  return createHmac('sha256', secret()).update(`${id}:${code}`).digest('base64url');
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

export interface NewCode {
  purpose: CodePurpose;
  /** Normalised. */
  address: string;
  /** Null for an unknown address: the row is made all the same, and only `confirm` can ever be redeemed. */
  personId: string | null;
}

/** Makes a code of eight digits for this request and kills the one that the browser asked for before. */
export async function issueCode(tx: Tx, request: Request, { token }: CodeRequest, code: NewCode): Promise<string> {
  const { oneTimeCodes } = tables;
  const id = newId();
  const digits = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
  const createdAt = now();
  const previous = codeTokenOf(request);
  if (previous) {
    await tx
      .update(oneTimeCodes)
      .set({ usedAt: createdAt })
      .where(and(eq(oneTimeCodes.requestHash, sha256(previous)), isNull(oneTimeCodes.usedAt)));
  }
  const expiresAt = new Date(createdAt.getTime() + CODE_MINUTES * 60_000);
  const hashes = { codeHash: hashCode(id, digits), requestHash: sha256(token) };
  await tx.insert(oneTimeCodes).values({ ...code, ...hashes, id, createdAt, expiresAt });
  return digits;
}

/** The newest code that this browser asked for, alive or not: to say where it went and to send another. */
export async function askedCode(request: Request, reader: Reader = db()): Promise<CodeRow | null> {
  const token = codeTokenOf(request);
  if (!token) return null;
  const { oneTimeCodes } = tables;
  const [row] = await reader
    .select()
    .from(oneTimeCodes)
    .where(eq(oneTimeCodes.requestHash, sha256(token)))
    .orderBy(desc(oneTimeCodes.id))
    .limit(1);
  return row ?? null;
}

/**
 * Redeems a code and runs `act` in the same transaction: of many tries at once one succeeds, and a failing `act` leaves
 * the code unused. A wrong try is counted. Throws `invalid` with field `code`.
 */
export async function withCode<T>(
  request: Request,
  typed: string,
  purposes: readonly CodePurpose[],
  act: (tx: Tx, code: CodeRow) => Promise<T>,
): Promise<T> {
  const token = codeTokenOf(request);
  const key = `code:${token ? sha256(token) : ''}`;
  const outcome = await transaction({ key }, async (tx): Promise<{ refusal: MessageKey } | { value: T }> => {
    const code = await askedCode(request, tx);
    if (!code) return { refusal: 'accounts.error_code_dead' };
    const refusal = await tryCode(tx, code, typed, purposes);
    return refusal ? { refusal } : { value: await act(tx, code) };
  });
  // Thrown after the commit, which keeps the count of tries.
  if ('refusal' in outcome) throw new AppError('invalid', { fields: { code: outcome.refusal } });
  return outcome.value;
}

async function tryCode(
  tx: Tx,
  code: CodeRow,
  typed: string,
  purposes: readonly CodePurpose[],
): Promise<MessageKey | null> {
  const { oneTimeCodes } = tables;
  const isDead = code.usedAt !== null || code.expiresAt <= now() || code.tries >= CODE_TRIES;
  if (isDead || !purposes.includes(code.purpose as CodePurpose)) return 'accounts.error_code_dead';
  const isRight = isSame(code.codeHash, hashCode(code.id, typed.replace(/\D/g, '')));
  const isRedeemable = code.personId !== null || code.purpose === 'confirm';
  if (isRight && isRedeemable) {
    await tx.update(oneTimeCodes).set({ usedAt: now() }).where(eq(oneTimeCodes.id, code.id));
    return null;
  }
  const tries = code.tries + 1;
  await tx.update(oneTimeCodes).set({ tries }).where(eq(oneTimeCodes.id, code.id));
  return tries < CODE_TRIES ? 'accounts.error_code_wrong' : 'accounts.error_code_dead';
}

/** Deletes codes that nobody can use any more. */
export async function sweepCodes(): Promise<void> {
  const before = new Date(now().getTime() - REQUEST_SECONDS * 1000);
  await transaction(async (tx) => {
    await tx.delete(tables.oneTimeCodes).where(lt(tables.oneTimeCodes.expiresAt, before));
  });
}
