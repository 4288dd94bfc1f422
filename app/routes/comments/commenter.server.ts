import type { Actor } from '~/domain/accounts/actor';
import type { Commenter } from '~/domain/discussion/components/comment-form';
import { newKey } from '~/platform/idempotency.server';

/** What the comment form tells of whoever writes. */
export function commenterOf(actor: Actor): Commenter {
  if (actor.kind === 'visitor') return { signedIn: false, acting: null, idempotencyKey: null };
  return { signedIn: true, acting: actor.acting?.name ?? null, idempotencyKey: newKey() };
}
