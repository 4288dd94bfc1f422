import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { placeRegister } from '~/domain/places/places.queries.server';
import { AppError, assertMay } from '~/platform/errors';
import { once } from '~/platform/idempotency.server';
import { type Limit, spend } from '~/platform/limits.server';
import { transaction } from '~db/index.server';
import { type NewIdea, startIdea } from './drafts.server';
import { enterForSomebodyPolicy, startIdeaPolicy } from './idea.policy';

const DAILY: Limit = { points: 20, perSeconds: 86_400 };

/**
 * Begins an idea from its form: at most 20 a day and person, and one for each `key` however often the form is sent.
 * Returns its number. Throws sign_in, forbidden, too_many, conflict, and invalid for an unknown place.
 */
export async function beginIdea(actor: Actor, wanted: NewIdea, key: string | null): Promise<number> {
  const { person } = assertSignedIn(actor);
  assertMay(wanted.enteredFor ? enterForSomebodyPolicy(actor) : startIdeaPolicy(actor));
  if (wanted.placeId && !(await placeRegister()).byId(wanted.placeId)) {
    throw new AppError('invalid', { fields: { placeId: 'common.error_invalid' } });
  }
  await spend(`ideas:${person.id}`, DAILY);
  const number = await transaction({ key: 'idea-number' }, (tx) =>
    once(tx, person.id, key, JSON.stringify(wanted), async () => String(await startIdea(actor, wanted))),
  );
  return Number(number);
}
