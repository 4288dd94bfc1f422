import { and, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { scopeOf } from '~/domain/places/scope.server';
import { now } from '~/platform/clock.server';
import { assertMay } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { type Reader, tables, touch, transaction } from '~db/index.server';
import type { Service, TariffRules } from './tariff';
import { settleTariffPolicy } from './tariff.policy';
import { defaultRules } from './tariff-rules';

/** Rules and whether a municipality settled them; otherwise they are the defaults of the service. */
export interface SettledTariffRules {
  rules: TariffRules;
  isSettled: boolean;
}

/**
 * The rules for a service in a place on a day: `scope` is the place with all above it, nearest first; the nearest one
 * that settled any rules.
 */
export async function tariffRulesFor(
  reader: Reader,
  scope: readonly string[],
  service: Service,
  day: string,
): Promise<SettledTariffRules> {
  const { tariffRules } = tables;
  const rows = await reader
    .select({ placeId: tariffRules.placeId, rules: tariffRules.rules })
    .from(tariffRules)
    .where(and(eq(tariffRules.service, service), inArray(tariffRules.placeId, [...scope])));
  const nearest = scope.map((placeId) => rows.find((row) => row.placeId === placeId)).find(Boolean);
  if (nearest) return { rules: nearest.rules as TariffRules, isSettled: true };
  return { rules: defaultRules(service, day), isSettled: false };
}

/** Settles the rules of a place for a service. What is published keeps the rules that it was published under. */
export async function setTariffRules(
  actor: Actor,
  placeId: string,
  service: Service,
  rules: TariffRules,
): Promise<void> {
  await transaction({ key: `tariff-rules:${placeId}:${service}` }, async (tx) => {
    assertMay(settleTariffPolicy(actor, { scope: await scopeOf(tx, placeId) }));
    const { person } = assertSignedIn(actor);
    const set = { rules, updatedAt: now(), updatedBy: person.id };
    await tx
      .insert(tables.tariffRules)
      .values({ id: newId(), placeId, service, ...set })
      .onConflictDoUpdate({ target: [tables.tariffRules.placeId, tables.tariffRules.service], set });
    await recordAct(tx, actor, 'tariff.rules_set', { kind: 'place', id: placeId }, { service });
    touch(tx, 'tariffs');
  });
}
