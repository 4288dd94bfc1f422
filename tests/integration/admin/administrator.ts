import type { SignedIn } from '~/domain/accounts/actor';
import { actorForPerson } from '~/domain/accounts/actor.server';
import { giveRole } from '~/domain/accounts/roles.server';
import { transaction } from '~db/index.server';
import { newAddress, person } from '../accounts/people';

/** A person who administers. */
export async function administrator(): Promise<SignedIn> {
  const { person: somebody } = await person(newAddress(), 'Айсулуу');
  const role = { personId: somebody.id, role: 'administrator', placeId: null } as const;
  await transaction((tx) => giveRole(tx, { kind: 'system' }, role));
  return actorForPerson(somebody.id);
}
