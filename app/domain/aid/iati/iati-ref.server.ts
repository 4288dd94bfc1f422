import { and, eq, like, ne } from 'drizzle-orm';
import { z } from 'zod';
import type { Actor } from '~/domain/accounts/actor';
import { findOrganisation } from '~/domain/accounts/organisations.queries.server';
import { ORGANISATIONS_TOPIC, organisationTopic } from '~/domain/accounts/organisations.server';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { AppError, assertMay } from '~/platform/errors';
import { db, type Tx, tables, touch, transaction } from '~db/index.server';
import { setIatiRefPolicy } from '../aid.policy';
import { IATI_KEY } from './iati-identifiers.server';
import { IATI_REF_MAX, identifierFor, isIatiRef, refOfIdentifier } from './iati-ref';

export const iatiRefForm = z.object({
  version: z.coerce.number({ error: 'common.error_invalid' }).int(),
  ref: z
    .string({ error: 'common.error_invalid' })
    .trim()
    .max(IATI_REF_MAX, 'common.error_too_long')
    .refine((ref) => ref === '' || isIatiRef(ref), 'aid.error_ref')
    .transform((ref) => ref || null),
});

/** The reference of an organisation, for whoever may set it. Throws not_found, sign_in, forbidden. */
export async function iatiRefForEditing(actor: Actor, slug: string) {
  const organisation = await findOrganisation(db(), slug);
  assertMay(setIatiRefPolicy(actor, organisation));
  const { names, iatiRef, version } = organisation;
  return { slug, names, version, ref: iatiRef ?? '' };
}

/** Another organisation has the reference, or gave identifiers under it: two of them must never be the same. */
async function isTaken(tx: Tx, ref: string, organisationId: string): Promise<boolean> {
  const { iatiIdentifiers, organisations } = tables;
  const held = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(eq(organisations.iatiRef, ref), ne(organisations.id, organisationId)));
  if (held.length > 0) return true;
  const given = await tx
    .select({ identifier: iatiIdentifiers.identifier })
    .from(iatiIdentifiers)
    .where(
      and(
        like(iatiIdentifiers.identifier, `${identifierFor(ref, 0).slice(0, -1)}%`),
        ne(iatiIdentifiers.organisationId, organisationId),
      ),
    );
  // An underscore in a reference stands for any character in the query.
  return given.some(({ identifier }) => refOfIdentifier(identifier) === ref);
}

/**
 * Says by which reference the world knows a verified funder; null takes it away, and its file with it. Identifiers that
 * were given stay as they are. `version` is the one the form was made from. Throws not_found, sign_in, forbidden,
 * conflict, and invalid for a `ref` that another organisation has or had.
 */
export async function setIatiRef(actor: Actor, slug: string, version: number, ref: string | null): Promise<void> {
  await transaction({ key: IATI_KEY }, async (tx) => {
    const { organisations } = tables;
    const organisation = await findOrganisation(tx, slug);
    const { id } = organisation;
    assertMay(setIatiRefPolicy(actor, organisation));
    if (organisation.version !== version) throw new AppError('conflict');
    if (ref && (await isTaken(tx, ref, id))) throw new AppError('invalid', { fields: { ref: 'aid.error_ref_taken' } });
    await tx
      .update(organisations)
      .set({ iatiRef: ref, version: version + 1 })
      .where(and(eq(organisations.id, id), eq(organisations.version, version)));
    await recordAct(tx, assertSignedIn(actor), 'organisation.iati_ref_set', { kind: 'organisation', id }, { ref });
    touch(tx, ORGANISATIONS_TOPIC, organisationTopic(id));
  });
}
