import { and, eq, like, or } from 'drizzle-orm';
import { recordAct } from '~/domain/audit/acts.server';
import type { LocalText } from '~/i18n/languages';
import { LANGS } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { type Limit, spend } from '~/platform/limits.server';
import { freeSlug, slugOf } from '~/platform/slug';
import { type Tx, tables, touch, transaction } from '~db/index.server';
import { type Actor, hasRole } from './actor';
import { createOrganisationPolicy, editOrganisationPolicy } from './organisation.policy';
import type { OrganisationInput } from './organisation.schema.server';
import { findOrganisation } from './organisations.queries.server';
import { placeIdOf } from './place-choice.server';
import { assertSignedIn } from './signed-in.server';

/** Topic of the page cache for one organisation. */
export const organisationTopic = (id: string) => `organisation:${id}`;
/** Topic of the page cache for lists of organisations. */
export const ORGANISATIONS_TOPIC = 'organisations';

const DAILY: Limit = { points: 10, perSeconds: 86_400 };

/**
 * Registers an organisation with the actor as its owner; it begins unverified. The same form sent twice makes one.
 * Returns its slug. Throws `sign_in`, `forbidden`, `invalid` (name, place), `too_many`, `conflict`.
 */
export async function createOrganisation(actor: Actor, input: OrganisationInput, key: string): Promise<string> {
  assertMay(createOrganisationPolicy(actor));
  const { person } = assertSignedIn(actor);
  await spend(`organisations:${person.id}`, DAILY);
  return transaction({ key: 'organisation-slugs' }, (tx) =>
    once(tx, person.id, key, JSON.stringify(input), async () => {
      const values = await valuesOf(tx, input);
      const id = newId();
      const slug = await slugFor(tx, values.names);
      const at = now();
      await tx.insert(tables.organisations).values({ ...values, id, slug, createdAt: at, createdBy: person.id });
      await tx.insert(tables.memberships).values({ organisationId: id, personId: person.id, role: 'owner', since: at });
      await recordAct(tx, actor, 'organisation.created', { kind: 'organisation', id }, { kind: input.kind });
      touch(tx, ORGANISATIONS_TOPIC);
      return slug;
    }),
  );
}

/**
 * Changes what an organisation says of itself. A verified one that takes another name or kind must be verified anew,
 * or its mark would vouch for something that nobody looked at. `version` is the one the form was made from.
 * Throws `not_found`, `sign_in`, `forbidden`, `invalid`, `conflict`.
 */
export async function editOrganisation(
  actor: Actor,
  slug: string,
  version: number,
  input: OrganisationInput,
): Promise<void> {
  await transaction(async (tx) => {
    const { organisations } = tables;
    const organisation = await findOrganisation(tx, slug);
    assertMay(editOrganisationPolicy(actor, organisation));
    if (organisation.version !== version) throw new AppError('conflict');
    const values = await valuesOf(tx, input);
    const isOther =
      values.kind !== organisation.kind || LANGS.some((lang) => values.names[lang] !== organisation.names[lang]);
    const losesMark = isOther && organisation.verification === 'verified' && !hasRole(actor, 'administrator');
    const verification = losesMark ? ({ verification: 'unverified', verifiedAt: null, verifiedBy: null } as const) : {};
    await tx
      .update(organisations)
      .set({ ...values, ...verification, version: version + 1 })
      .where(and(eq(organisations.id, organisation.id), eq(organisations.version, version)));
    await recordAct(
      tx,
      assertSignedIn(actor),
      'organisation.edited',
      { kind: 'organisation', id: organisation.id },
      {
        losesMark,
      },
    );
    touch(tx, ORGANISATIONS_TOPIC, organisationTopic(organisation.id));
  });
}

async function valuesOf(tx: Tx, { name, about, place, ...rest }: OrganisationInput) {
  if (Object.keys(name).length === 0) {
    throw new AppError('invalid', { fields: { 'name.ky': 'organisations.error_name' } });
  }
  const placeId = await placeIdOf(tx, place);
  if (rest.kind === 'territorial_council' && !placeId) {
    throw new AppError('invalid', { fields: { place: 'organisations.error_council_place' } });
  }
  return { ...rest, names: name, about, placeId };
}

async function slugFor(tx: Tx, names: LocalText): Promise<string> {
  const { organisations } = tables;
  const slug = slugOf(names.en ?? names.ky ?? names.ru ?? '', 'organisation');
  const rows = await tx
    .select({ slug: organisations.slug })
    .from(organisations)
    .where(or(eq(organisations.slug, slug), like(organisations.slug, `${slug}-%`)));
  return freeSlug(
    slug,
    rows.map((row) => row.slug),
  );
}
