import { and, asc, eq, inArray, or } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { listOrganisations } from '~/domain/accounts/organisations.queries.server';
import { placeRegister } from '~/domain/places/places.queries.server';
import { placesWithin } from '~/domain/places/scope.server';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { AppError, assertMay } from '~/platform/errors';
import { today } from '~/platform/today.server';
import { db, tables } from '~db/index.server';
import { findTariff, findVersion, type TariffVersion, visibleVersions } from './find-tariff.server';
import { type Service, type Standing, standingOf, type Tariff, type VersionHead } from './tariff';
import { keepTariffPolicy, publishTariffPolicy, settleTariffPolicy } from './tariff.policy';
import { type SettledTariffRules, tariffRulesFor } from './tariff-rules.server';

/** A tariff in the list of those who keep it. */
export interface KeptTariff {
  number: number;
  service: Service;
  place: string;
  provider: { text: string; lang: Lang };
}

const officerPlaces = (actor: Actor) =>
  actor.kind === 'visitor' ? [] : actor.roles.filter(({ role }) => role === 'hearing_officer');

/** The ids of places whose officer this is; `all` for an officer of the whole platform. */
async function placesOf(actor: Actor): Promise<string[] | 'all'> {
  const roles = officerPlaces(actor);
  if (roles.some(({ placeId }) => placeId === null)) return 'all';
  return placesWithin(
    db(),
    roles.flatMap(({ placeId }) => placeId ?? []),
  );
}

/** The tariffs that this actor keeps, as an officer or for the provider. Throws sign_in, and forbidden for all others. */
export async function keptTariffs(actor: Actor, lang: Lang): Promise<{ kept: KeptTariff[]; mayAdd: boolean }> {
  if (actor.kind === 'visitor') throw new AppError('sign_in');
  const places = await placesOf(actor);
  const mine = actor.memberships.map(({ organisationId }) => organisationId);
  const mayAdd = places === 'all' || places.length > 0;
  const { organisations, tariffs } = tables;
  const ofPlaces = places === 'all' ? undefined : inArray(tariffs.placeId, places);
  const rows = await db()
    .select({
      number: tariffs.number,
      service: tariffs.service,
      placeId: tariffs.placeId,
      providers: tariffs.providers,
      names: organisations.names,
    })
    .from(tariffs)
    .leftJoin(organisations, eq(organisations.id, tariffs.providerId))
    .where(and(ofPlaces && or(ofPlaces, inArray(tariffs.providerId, mine))))
    .orderBy(asc(tariffs.number));
  if (!mayAdd && rows.length === 0) throw new AppError('forbidden');
  const register = await placeRegister();
  const kept = rows.map(({ placeId, providers, names, ...row }) => ({
    ...row,
    place: register.byId(placeId)?.names[lang] ?? '',
    provider: pickText(names ?? providers, lang),
  }));
  return { kept, mayAdd };
}

/** Organisations that a tariff may name as its provider, by name. */
export async function providerOptions(lang: Lang): Promise<{ value: string; label: string }[]> {
  const { compare } = i18nFor(lang);
  const [providers, bodies] = await Promise.all([
    listOrganisations({ kind: 'service_provider' }),
    listOrganisations({ kind: 'government_body' }),
  ]);
  return [...providers, ...bodies]
    .map(({ slug, names }) => ({ value: slug, label: pickText(names, lang).text }))
    .sort((a, b) => compare(a.label, b.label));
}

/** A tariff on the desk: its versions, drafts too, and what this actor may do with it. */
export interface DeskTariff {
  tariff: Tariff;
  versions: (VersionHead & { standing: Standing })[];
  settled: SettledTariffRules;
  maySettle: boolean;
}

/** A tariff for those who keep it. Throws not_found, sign_in, forbidden. */
export async function deskTariff(actor: Actor, number: number): Promise<DeskTariff> {
  const tariff = await findTariff(db(), number);
  assertMay(keepTariffPolicy(actor, tariff));
  const versions = await visibleVersions(db(), actor, tariff);
  return {
    tariff,
    versions: versions.map((head) => ({ ...head, standing: standingOf(head, versions, today()) })).reverse(),
    settled: await tariffRulesFor(db(), tariff.scope, tariff.service, today()),
    maySettle: settleTariffPolicy(actor, tariff).allowed,
  };
}

/** A version for those who keep it, with the rules that publishing would hold it to. */
export async function deskVersion(
  actor: Actor,
  number: number,
  ordinal: number,
): Promise<{ tariff: Tariff; version: TariffVersion; settled: SettledTariffRules; mayPublish: boolean }> {
  const tariff = await findTariff(db(), number);
  const version = await findVersion(db(), actor, tariff, ordinal);
  assertMay(keepTariffPolicy(actor, tariff));
  return {
    ...{ tariff, version },
    settled: await tariffRulesFor(db(), tariff.scope, tariff.service, version.validFrom),
    mayPublish: publishTariffPolicy(actor, tariff, version.kind).allowed,
  };
}
