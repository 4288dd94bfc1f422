import { type Actor, hasRole, isMemberOf } from '~/domain/accounts/actor';
import { allow, deny, type Verdict } from '~/platform/policy';
import type { Tariff, VersionKind } from './tariff';

type Kept = Pick<Tariff, 'scope' | 'providerId'>;

const isOfficer = (actor: Actor, { scope }: Pick<Tariff, 'scope'>) => hasRole(actor, 'hearing_officer', scope);

/** True for who enters calculations: the hearing officers of the municipality, and the provider's own members. */
export function isKeeperOf(actor: Actor, tariff: Kept): boolean {
  return isOfficer(actor, tariff) || isMemberOf(actor, tariff.providerId);
}

/** Everybody reads what is published; a draft is its keepers' alone, and to others it does not exist. */
export function readTariffVersionPolicy(actor: Actor, tariff: Kept, isPublished: boolean): Verdict {
  return isPublished || isKeeperOf(actor, tariff) ? allow : deny('not_found');
}

/** Who begins, fills in and discards versions of a tariff. */
export function keepTariffPolicy(actor: Actor, tariff: Kept): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  return isKeeperOf(actor, tariff) ? allow : deny('forbidden');
}

/** Who publishes a version: a proposal also its provider, what was approved only the municipality's officer. */
export function publishTariffPolicy(actor: Actor, tariff: Kept, kind: VersionKind): Verdict {
  if (kind !== 'approved') return keepTariffPolicy(actor, tariff);
  if (actor.kind === 'visitor') return deny('sign_in');
  return isOfficer(actor, tariff) ? allow : deny('forbidden');
}

/** Who adds a tariff to a place and settles its rules. */
export function settleTariffPolicy(actor: Actor, place: Pick<Tariff, 'scope'>): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  return isOfficer(actor, place) ? allow : deny('forbidden');
}
