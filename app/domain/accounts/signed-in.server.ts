import { AppError } from '~/platform/errors';
import type { Actor, SignedIn } from './actor';

/** The actor as a signed-in person. Throws `sign_in` for a visitor. */
export function assertSignedIn(actor: Actor): SignedIn {
  if (actor.kind === 'visitor') throw new AppError('sign_in');
  return actor;
}
