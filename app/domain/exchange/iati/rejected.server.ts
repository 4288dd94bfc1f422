import type { Rejection } from '~/domain/aid/portfolio/portfolio';

/** Thrown where an activity cannot be taken, with the reason. */
export class Rejected extends Error {
  constructor(readonly reason: Rejection) {
    super(reason);
  }
}
