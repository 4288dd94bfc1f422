import { desc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { placeRegister } from '~/domain/places/places.queries.server';
import { scopeOf } from '~/domain/places/scope.server';
import type { LocalText } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { type Tx, tables, touch, transaction } from '~db/index.server';
import type { Service } from './tariff';
import { settleTariffPolicy } from './tariff.policy';

export interface NewTariff {
  placeId: string;
  service: Service;
  /** Slug of the provider's organisation, or empty. */
  provider: string;
  /** Its name, where it is not registered here. */
  providers: LocalText;
  isDemo?: boolean;
}

async function nextNumber(tx: Tx): Promise<number> {
  const { tariffs } = tables;
  const [last] = await tx.select({ number: tariffs.number }).from(tariffs).orderBy(desc(tariffs.number)).limit(1);
  return (last?.number ?? 0) + 1;
}

/** The id of the provider: any registered organisation may be one, as a municipality itself often is. */
async function providerIdOf(tx: Tx, slug: string): Promise<string | null> {
  if (!slug) return null;
  const { organisations } = tables;
  const [row] = await tx.select({ id: organisations.id }).from(organisations).where(eq(organisations.slug, slug));
  if (!row) throw new AppError('invalid', { fields: { provider: 'common.error_invalid' } });
  return row.id;
}

/**
 * Adds the tariff of a service in a place, without a version yet, once for each `key`. Returns its number. Throws
 * sign_in, forbidden, and invalid for an unknown place or provider, or where no provider is named at all.
 */
export async function createTariff(actor: Actor, wanted: NewTariff, key: string | null = null): Promise<number> {
  const { person } = assertSignedIn(actor);
  if (!(await placeRegister()).byId(wanted.placeId)) {
    throw new AppError('invalid', { fields: { placeId: 'common.error_invalid' } });
  }
  return transaction({ key: 'tariff-number' }, async (tx) => {
    const scope = await scopeOf(tx, wanted.placeId);
    assertMay(settleTariffPolicy(actor, { scope }));
    const providerId = await providerIdOf(tx, wanted.provider);
    if (!providerId && Object.keys(wanted.providers).length === 0) {
      throw new AppError('invalid', { fields: { provider: 'tariffs.error_provider' } });
    }
    const number = await once(tx, person.id, key, JSON.stringify(wanted), async () => {
      const next = await nextNumber(tx);
      const { placeId, service, providers, isDemo = false } = wanted;
      const row = { id: newId(), number: next, placeId, service, providerId, providers, isDemo };
      await tx.insert(tables.tariffs).values({ ...row, createdBy: person.id, createdAt: now() });
      await recordAct(tx, actor, 'tariff.created', { kind: 'tariff', id: row.id });
      touch(tx, 'tariffs');
      return String(next);
    });
    return Number(number);
  });
}
