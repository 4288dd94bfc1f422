import { and, count, eq } from 'drizzle-orm';
import type { LocalText } from '~/i18n/languages';
import { AppError, assertMay } from '~/platform/errors';
import { db, type Reader, tables } from '~db/index.server';
import { type Actor, FUNDER_KINDS, type OrganisationKind } from './actor';
import { editOrganisationPolicy } from './organisation.policy';

/** An organisation's row. Throws `not_found`. */
export async function findOrganisation(reader: Reader, slug: string) {
  const { organisations } = tables;
  const [row] = await reader.select().from(organisations).where(eq(organisations.slug, slug));
  if (!row) throw new AppError('not_found');
  return row;
}

export interface PlaceNames {
  slug: string;
  names: LocalText;
}

const placeNames = () => ({
  slug: tables.places.slug,
  ky: tables.places.nameKy,
  ru: tables.places.nameRu,
  en: tables.places.nameEn,
});

type PlaceRow = { slug: string; ky: string; ru: string; en: string } | null;

function toPlaceNames(row: PlaceRow): PlaceNames | null {
  return row && { slug: row.slug, names: { ky: row.ky, ru: row.ru, en: row.en } };
}

/** What everybody may see of an organisation: its contacts only where it consented. Throws `not_found`. */
export async function publicOrganisation(slug: string) {
  const { organisations, places } = tables;
  const [row] = await db()
    .select({ organisation: organisations, place: placeNames() })
    .from(organisations)
    .leftJoin(places, eq(places.id, organisations.placeId))
    .where(eq(organisations.slug, slug));
  if (!row) throw new AppError('not_found');
  const { id, kind, names, about, website, verification, verifiedAt, source, isDemo, ...rest } = row.organisation;
  const contacts = rest.publishContacts ? { email: rest.contactEmail, phone: rest.contactPhone } : null;
  const place = toPlaceNames(row.place);
  return { id, slug, kind, names, about, website, verification, verifiedAt, source, isDemo, place, contacts };
}

export interface ListedOrganisation {
  slug: string;
  kind: OrganisationKind;
  names: LocalText;
  isVerified: boolean;
  isDemo: boolean;
  place: PlaceNames | null;
}

/** The public list, of one kind or of one place if asked; in no order: names are sorted in the reader's language. */
export async function listOrganisations(filter: { kind?: OrganisationKind; placeId?: string }) {
  const { organisations, places } = tables;
  const rows = await db()
    .select({
      slug: organisations.slug,
      kind: organisations.kind,
      names: organisations.names,
      verification: organisations.verification,
      isDemo: organisations.isDemo,
      place: placeNames(),
    })
    .from(organisations)
    .leftJoin(places, eq(places.id, organisations.placeId))
    .where(
      and(
        filter.kind && eq(organisations.kind, filter.kind),
        filter.placeId ? eq(organisations.placeId, filter.placeId) : undefined,
      ),
    );
  return rows.map(
    ({ verification, place, ...row }): ListedOrganisation => ({
      ...row,
      isVerified: verification === 'verified',
      place: toPlaceNames(place),
    }),
  );
}

/** How many organisations there are of each kind that has any. */
export async function countByKind(): Promise<Map<OrganisationKind, number>> {
  const { organisations } = tables;
  const rows = await db()
    .select({ kind: organisations.kind, n: count() })
    .from(organisations)
    .groupBy(organisations.kind);
  return new Map(rows.map(({ kind, n }) => [kind, n]));
}

/** The values of the edit form with the version they were read at. Throws `not_found`, `sign_in`, `forbidden`. */
export async function organisationForEditing(actor: Actor, slug: string) {
  const row = await findOrganisation(db(), slug);
  assertMay(editOrganisationPolicy(actor, row));
  const { places } = tables;
  const [place] = await db()
    .select({ slug: places.slug })
    .from(places)
    .where(eq(places.id, row.placeId ?? ''));
  const { kind, names, about, version, publishContacts } = row;
  return {
    ...{ slug, kind, names, about, version, publishContacts },
    place: place?.slug ?? '',
    website: row.website ?? '',
    contactEmail: row.contactEmail ?? '',
    contactPhone: row.contactPhone ?? '',
    isVerified: row.verification === 'verified',
    /** May it have a reference among the organisations of the world? */
    mayHaveIatiRef: row.verification === 'verified' && FUNDER_KINDS.includes(row.kind),
  };
}
