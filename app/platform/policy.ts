/** Why something is not allowed. The codes are those of AppError. */
export type DenyReason = 'not_found' | 'sign_in' | 'forbidden' | 'closed' | 'unconfirmed' | 'unverified_organisation';
export type Verdict = { allowed: true } | { allowed: false; reason: DenyReason };

export const allow: Verdict = { allowed: true };
export const deny = (reason: DenyReason): Verdict => ({ allowed: false, reason });
