import { and, eq } from 'drizzle-orm';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { type Tx, tables, touch, transaction } from '~db/index.server';
import { queueVerificationMail } from './account-mails.server';
import type { Actor } from './actor';
import type { VerificationState } from './organisation';
import { verifyOrganisationPolicy } from './organisation.policy';
import { findOrganisation } from './organisations.queries.server';
import { ORGANISATIONS_TOPIC, organisationTopic } from './organisations.server';
import { langOf, mailAddressOf } from './people.server';
import { personById } from './person.queries.server';
import { assertSignedIn } from './signed-in.server';

/**
 * Records that an administrator looked at an organisation, who and when; `note` is mailed to its owners. `version` is
 * the one that the administrator saw. Throws `not_found`, `sign_in`, `forbidden`, `conflict`.
 */
export async function setVerification(
  actor: Actor,
  slug: string,
  version: number,
  { state, note }: { state: VerificationState; note: string },
): Promise<void> {
  await transaction(async (tx) => {
    const organisation = await findOrganisation(tx, slug);
    assertMay(verifyOrganisationPolicy(actor, organisation));
    if (organisation.version !== version) throw new AppError('conflict');
    const { person } = assertSignedIn(actor);
    const { organisations } = tables;
    await tx
      .update(organisations)
      .set({
        verification: state,
        verifiedAt: now(),
        verifiedBy: person.id,
        verificationNote: note || null,
        version: version + 1,
      })
      .where(and(eq(organisations.id, organisation.id), eq(organisations.version, version)));
    await recordAct(
      tx,
      actor,
      'organisation.verification_set',
      { kind: 'organisation', id: organisation.id },
      { state },
    );
    if (state !== 'unverified') await tellOwners(tx, organisation, state, note);
    touch(tx, ORGANISATIONS_TOPIC, organisationTopic(organisation.id));
  });
}

type Organisation = Awaited<ReturnType<typeof findOrganisation>>;

async function tellOwners(
  tx: Tx,
  organisation: Organisation,
  state: 'verified' | 'refused',
  note: string,
): Promise<void> {
  const { memberships } = tables;
  const owners = await tx
    .select({ personId: memberships.personId })
    .from(memberships)
    .where(and(eq(memberships.organisationId, organisation.id), eq(memberships.role, 'owner')));
  for (const { personId } of owners) {
    const to = await mailAddressOf(tx, personId);
    const lang = langOf((await personById(tx, personId)).lang);
    if (to) await queueVerificationMail(tx, { to, personId, lang }, { state, organisation, note });
  }
}
