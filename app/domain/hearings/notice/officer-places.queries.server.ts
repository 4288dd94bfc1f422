import type { Actor } from '~/domain/accounts/actor';
import { type PlaceOptionGroup, placeOptions } from '~/domain/places/places.queries.server';
import { placesWithin } from '~/domain/places/scope.server';
import type { Lang } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { db } from '~db/index.server';

/**
 * The places whose hearings this officer prepares, with all within them; null for every place. Throws sign_in, and
 * forbidden for whoever is no hearing officer.
 */
export async function officerPlaces(actor: Actor): Promise<string[] | null> {
  if (actor.kind === 'visitor') throw new AppError('sign_in');
  const held = actor.roles.filter(({ role }) => role === 'hearing_officer');
  if (held.length === 0) throw new AppError('forbidden');
  if (held.some(({ placeId }) => placeId === null)) return null;
  return placesWithin(
    db(),
    held.flatMap(({ placeId }) => placeId ?? []),
  );
}

/** The same places as options of a form; `value` is the id. */
export async function officerPlaceOptions(actor: Actor, lang: Lang): Promise<PlaceOptionGroup[]> {
  const own = await officerPlaces(actor);
  const groups = await placeOptions(lang);
  if (!own) return groups;
  return groups
    .map(({ label, options }) => ({ label, options: options.filter(({ value }) => own.includes(value)) }))
    .filter(({ options }) => options.length > 0);
}
