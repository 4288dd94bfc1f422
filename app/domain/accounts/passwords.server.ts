import { hash, verify } from '@node-rs/argon2';
import type { MessageKey } from '~/i18n/i18n';
import { AppError } from '~/platform/errors';
import { createTurns } from '~/platform/turns.server';
import { PASSWORD_MAX, PASSWORD_MIN } from './account';
import { isWeakPassword } from './weak-passwords.server';

/** OWASP's Argon2id: 19 MiB, two passes, one lane. About 30 ms here on a quiet machine. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** A flood of sign-ins must not take every thread of the pool from files and compression, nor all memory. */
const AT_ONCE = 4;
const MAX_WAITING = 200;
/** The hash of a password that nobody has: an unknown address costs the same time as a known one. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$HYlc09Gyh/OAHQcbZtp1UA$y/1zkNx9cuwI0XdYMM4nZW4xUXO6a7likygQ3F8l22Q';

const inTurn = createTurns(AT_ONCE, MAX_WAITING, () => new AppError('unavailable'));

/** Phones type the same letter as one character or as two. */
const typed = (password: string) => password.normalize('NFKC');

/** The hash to store. Slow by design: never inside a transaction. Throws `unavailable` under a flood. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(typed(password), COST));
}

/** Whether the password fits the hash; without a hash it takes as long and does not. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const fits = await inTurn(() => verify(stored ?? NOBODY, typed(password)));
  return fits && stored !== null;
}

/** What is wrong with a new password, as a message key; null if nothing is. `own` are the person's name and address. */
export function passwordProblem(password: string, own: readonly string[]): MessageKey | null {
  const length = [...typed(password)].length;
  if (length < PASSWORD_MIN) return 'accounts.error_password_short';
  if (length > PASSWORD_MAX) return 'accounts.error_password_long';
  if (isWeakPassword(typed(password))) return 'accounts.error_password_weak';
  const lower = typed(password).toLowerCase();
  const parts = own.flatMap((text) => [text, ...text.split(/[\s@.]+/)]).map((part) => part.toLowerCase());
  const isOwn = parts.some((part) => part.length >= 4 && lower.replace(/\P{L}+$/u, '') === part);
  return isOwn || parts.includes(lower) ? 'accounts.error_password_own' : null;
}

/** Throws `invalid` at `field` where the new password is not good enough. */
export function assertPasswordGood(password: string, own: readonly string[], field = 'password'): void {
  const problem = passwordProblem(password, own);
  if (problem) throw new AppError('invalid', { fields: { [field]: problem } });
}
