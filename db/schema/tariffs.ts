import type { AccountsTables } from './accounts';
import type { Kit } from './kit';
import type { PlacesTables } from './places';

export type TariffService = 'drinking_water' | 'sewerage' | 'solid_waste' | 'irrigation' | 'other';
export type TariffVersionKind = 'proposed' | 'alternative' | 'approved';

type LocalText = { ky?: string; ru?: string; en?: string };

/** Tariffs as data: the service of a provider in a place, its versions with all their numbers, and the rules for them. */
export function tariffsTables(k: Kit, { places }: PlacesTables, { people, organisations }: AccountsTables) {
  const tariffs = k.table(
    'tariffs',
    {
      id: k.text('id').primaryKey(),
      /** The public number: /ky/tariffs/3. */
      number: k.integer('number').notNull().unique(),
      placeId: k
        .text('place_id')
        .notNull()
        .references(() => places.id),
      service: k.oneOf<TariffService>('service').notNull(),
      /** Whose members enter calculations; null where the provider is not registered here. */
      providerId: k.text('provider_id').references(() => organisations.id),
      /** The provider's name where it is not registered here. */
      providers: k.json<LocalText>('providers').notNull(),
      isDemo: k.boolean('is_demo').notNull().default(false),
      createdBy: k.text('created_by').references(() => people.id),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.index('tariffs_place').on(t.placeId, t.service), k.index('tariffs_provider').on(t.providerId)],
  );

  /** One version. While it is a draft only what was typed is kept; published ones never change. */
  const tariffVersions = k.table(
    'tariff_versions',
    {
      id: k.text('id').primaryKey(),
      tariffId: k
        .text('tariff_id')
        .notNull()
        .references(() => tariffs.id, { onDelete: 'cascade' }),
      /** Counts the versions of a tariff. */
      ordinal: k.integer('ordinal').notNull(),
      kind: k.oneOf<TariffVersionKind>('kind').notNull(),
      /** ISO dates: from when and until when it holds, or would. */
      validFrom: k.text('valid_from').notNull(),
      validTo: k.text('valid_to'),
      resolution: k.text('resolution'),
      resolutionDate: k.text('resolution_date'),
      source: k.text('source').notNull(),
      sourceUrl: k.text('source_url'),
      note: k.text('note'),
      /** What was typed, field by field. */
      typed: k.json<Record<string, string>>('typed').notNull(),
      /** Prices, norms, calculation and rules as published; null before. */
      content: k.json<unknown>('content'),
      /** SHA-256 of the canonical JSON of `content`. */
      contentHash: k.text('content_hash'),
      publishedAt: k.instant('published_at'),
      publishedBy: k.text('published_by').references(() => people.id),
      createdBy: k.text('created_by').references(() => people.id),
      createdAt: k.instant('created_at').notNull(),
      updatedAt: k.instant('updated_at').notNull(),
      version: k.integer('version').notNull().default(1),
    },
    (t) => [
      k.uniqueIndex('tariff_versions_ordinal').on(t.tariffId, t.ordinal),
      k.index('tariff_versions_published').on(t.publishedAt),
    ],
  );

  /** What a municipality settled for its tariffs; a missing row means the default of the service. */
  const tariffRules = k.table(
    'tariff_rules',
    {
      id: k.text('id').primaryKey(),
      placeId: k
        .text('place_id')
        .notNull()
        .references(() => places.id),
      service: k.oneOf<TariffService>('service').notNull(),
      rules: k.json<unknown>('rules').notNull(),
      updatedAt: k.instant('updated_at').notNull(),
      updatedBy: k.text('updated_by').references(() => people.id),
    },
    (t) => [k.uniqueIndex('tariff_rules_place').on(t.placeId, t.service)],
  );

  return { tariffs, tariffVersions, tariffRules };
}

export type TariffsTables = ReturnType<typeof tariffsTables>;
