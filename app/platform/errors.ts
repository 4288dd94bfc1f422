import type { Verdict } from './policy';

/** Every way in which a use-case refuses, with the HTTP status that says so. The one table of the product. */
export const ERROR_STATUS = {
  sign_in: 401,
  forbidden: 403,
  not_found: 404,
  closed: 409,
  conflict: 409,
  gone: 410,
  too_large: 413,
  invalid: 422,
  too_many: 429,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** What a refusal may tell its reader: message keys by field, and values for the message. Never internals. */
export interface ErrorDetails {
  /** Field name → key of a message in the catalogues. */
  fields?: Record<string, string>;
  /** Values for the message: a reason, a date, a limit. */
  params?: Record<string, string | number>;
}

/** A refusal that the product foresees. Anything else that is thrown is a fault, and answers 500. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly fields: Record<string, string>;
  readonly params: Record<string, string | number>;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.status = ERROR_STATUS[code];
    this.fields = details.fields ?? {};
    this.params = details.params ?? {};
  }
}

/** Whether `error` is a foreseen refusal; with `code`, whether it is that one. */
export function isAppError(error: unknown, code?: ErrorCode): error is AppError {
  return error instanceof AppError && (code === undefined || error.code === code);
}

/** Turns a policy's refusal into the error that answers it; returns where it is allowed. */
export function assertMay(verdict: Verdict): void {
  if (verdict.allowed) return;
  const { reason } = verdict;
  if (reason in ERROR_STATUS) throw new AppError(reason as ErrorCode);
  throw new AppError('forbidden', { params: { reason } });
}
