import type { AnswerHeaders } from './answer.server';

/** The pipeline will not answer this request; the reader gets the error page of `status`, bare where many may come. */
export class RequestRefused extends Error {
  constructor(
    readonly status: number,
    readonly headers: AnswerHeaders = {},
    readonly isBare = false,
  ) {
    super(`Refused: ${status}`);
  }
}
