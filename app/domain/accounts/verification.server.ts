import { and, eq } from 'drizzle-orm';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { tables, touch, transaction } from '~db/index.server';
import type { Actor } from './actor';
import { verifyOrganisationPolicy } from './organisation.policy';
import { findOrganisation } from './organisations.queries.server';
import { ORGANISATIONS_TOPIC, organisationTopic } from './organisations.server';
import { assertSignedIn } from './signed-in.server';

declare module '~/platform/events.server' {
  interface Events {
    'organisation.verification_set': { organisationId: string; state: VerificationState; note: string };
  }
}

export type VerificationState = 'unverified' | 'verified' | 'refused';

/**
 * Records that an administrator looked at an organisation, who and when; `note` is told to its owners. `version` is
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
    await emit('organisation.verification_set', { organisationId: organisation.id, state, note });
    touch(tx, ORGANISATIONS_TOPIC, organisationTopic(organisation.id));
  });
}
