/** Why something is not allowed. The codes are those of AppError. */
export type DenyReason = 'not_found' | 'sign_in' | 'forbidden' | 'closed' | 'unconfirmed' | 'unverified_organisation';
export type Verdict = { allowed: true } | { allowed: false; reason: DenyReason };

/** The verdict that lets an act happen. */
export const allow: Verdict = { allowed: true };
/** The verdict that refuses an act, with the reason that the reader is told. */
export const deny = (reason: DenyReason): Verdict => ({ allowed: false, reason });
